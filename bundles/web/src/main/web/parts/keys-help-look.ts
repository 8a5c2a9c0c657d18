import { css } from 'lit';

export const look = css`
  :host {
    display: inline-block;
  }
  @media (pointer: coarse) and (max-width: 40rem) {
    :host {
      display: none;
    }
  }
  dialog {
    max-width: min(26rem, calc(100vw - 2rem));
    padding: 1.2em 1.4em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(20 35 50 / 0.4);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35em 1em;
    margin: 0.8em 0;
  }
  .check {
    display: flex;
    gap: 0.5em;
    margin-bottom: 1em;
    font-weight: 500;
  }
`;
