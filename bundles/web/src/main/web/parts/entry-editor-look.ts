import { css } from 'lit';

export const look = css`
  :host {
    display: grid;
    gap: 0.85em;
  }
  .pair {
    display: grid;
    gap: 0.6em 1em;
    align-items: start;
  }
  .pair > .error {
    grid-column: 1 / -1;
  }
  .quantity input {
    width: 6em;
    flex: none;
  }
  .foot {
    padding-top: 0.75em;
    border-top: 1px solid var(--line);
  }
  @container (min-width: 34rem) {
    .pair {
      grid-template-columns: auto 1fr;
    }
    .pair:has(.title) {
      grid-template-columns: 1fr 6em 6em;
    }
  }
  @container (max-width: 33.99rem) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
    .pair .note, .pair .quantity, .pair .title {
      grid-column: 1 / -1;
    }
  }
`;
