import { css } from 'lit';

export const look = css`
  section {
    display: grid;
    gap: 0.8em;
    padding: 1em;
    border-color: var(--accent);
    container-type: inline-size;
  }
  .times {
    display: grid;
    grid-template-columns: 6em 6em 1fr;
    gap: 0.4em 0.8em;
    align-items: start;
  }
  .quantity input {
    width: 6em;
    flex: none;
  }
  .times > .hint, .times > .error {
    grid-column: 1 / -1;
    margin: 0;
  }
  @container (max-width: 26rem) {
    .times {
      grid-template-columns: 1fr 1fr;
    }
    .times .quantity {
      grid-column: 1 / -1;
    }
  }
`;
