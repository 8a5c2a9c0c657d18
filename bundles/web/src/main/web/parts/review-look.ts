import { css } from 'lit';

export const look = css`
  :host {
    container-type: inline-size;
  }
  article, header {
    display: grid;
    gap: 0.5em;
  }
  h3 {
    font-size: 1.2em;
  }
  h3:focus-visible {
    outline-offset: 4px;
    width: fit-content;
  }
  .sides {
    display: grid;
    gap: 0.9em 1.6em;
    margin-top: 0.4em;
    padding-top: 0.9em;
    border-top: 1px solid var(--line);
    align-items: start;
  }
  .work {
    display: grid;
    gap: 0.9em;
    min-width: 0;
  }
  @container (min-width: 46rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(19rem, 23rem);
    }
    .judge {
      position: sticky;
      top: 1rem;
    }
  }
  ul {
    display: grid;
    gap: 0.5em;
  }
  li {
    display: grid;
    gap: 0.4em;
  }
  .product {
    display: flex;
    gap: 0.8em;
    justify-content: space-between;
    align-items: start;
  }
  .product a.button {
    flex: none;
  }
  img {
    max-width: 100%;
    max-height: 22rem;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  pre {
    max-height: 16rem;
    overflow: auto;
    padding: 0.8em;
    background: var(--wash);
    border: 1px solid var(--line);
    border-radius: 8px;
    font: inherit;
    font-size: 0.93em;
    white-space: pre-wrap;
  }
`;
