import { css } from 'lit';

/** A form that asks for what an act needs, over the page. */
export const dialogLook = css`
  dialog {
    width: min(34rem, calc(100vw - 1.5rem));
    padding: 1.2em 1.4em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(20 35 50 / 0.4);
  }
  dialog form {
    display: grid;
    gap: 0.8em;
  }
  dialog h3:focus {
    outline: none;
  }
  .notice ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
`;
