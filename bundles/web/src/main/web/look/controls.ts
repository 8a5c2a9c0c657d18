import { css } from 'lit';

/** Buttons, fields and what stands around them. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-height: var(--tap);
    min-width: var(--tap);
    padding: 0.2em 0.85em;
    border: 1px solid var(--edge);
    border-radius: 7px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-weight: 550;
    line-height: 1.4;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--wash);
    border-color: var(--ink);
    color: var(--ink);
  }
  button.primary,
  a.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: #fff;
  }
  button.primary:hover,
  a.primary:hover {
    color: #fff;
    background: var(--accent-deep);
    border-color: var(--accent-deep);
  }
  button.plain {
    border-color: transparent;
    background: transparent;
    color: var(--accent);
    padding-inline: 0.5em;
  }
  button.plain:hover {
    background: var(--accent-wash);
    color: var(--accent-deep);
  }
  button.danger {
    color: var(--bad);
  }
  button[aria-disabled="true"] {
    opacity: 0.6;
    cursor: progress;
  }
  kbd {
    font: inherit;
    font-size: 0.8em;
    line-height: 1.3;
    padding: 0 0.4em;
    border: 1px solid currentColor;
    border-radius: 4px;
    opacity: 0.85;
  }
  @container (max-width: 40rem) {
    button kbd {
      display: none;
    }
  }
  @media (pointer: coarse) {
    button kbd {
      display: none;
    }
  }
  label,
  legend,
  .label {
    display: block;
    padding: 0;
    margin-bottom: 0.2em;
    font-size: 0.9em;
    font-weight: 600;
    color: var(--ink);
  }
  input:not([type="radio"], [type="checkbox"], [type="file"]),
  textarea,
  select {
    width: 100%;
    min-height: max(36px, var(--tap));
    padding: 0.3em 0.65em;
    border: 1px solid var(--edge);
    border-radius: 7px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  textarea {
    min-height: 4.6em;
    resize: vertical;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  input:hover,
  textarea:hover {
    border-color: var(--ink);
  }
  input:focus-visible,
  textarea:focus-visible {
    outline-offset: 0;
    border-color: var(--accent);
    border-radius: 7px;
  }
  [aria-invalid="true"] {
    border-color: var(--bad) !important;
  }
  input[type="radio"],
  input[type="checkbox"] {
    width: 1.2em;
    height: 1.2em;
    margin: 0.15em 0 0;
    accent-color: var(--accent);
    flex: none;
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .error {
    display: flex;
    gap: 0.4em;
    margin-top: 0.25em;
    font-size: 0.92em;
    color: var(--bad);
  }
  .error svg {
    margin-top: 0.2em;
  }
  .hint {
    margin-top: 0.2em;
    font-size: 0.87em;
    color: var(--quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .push {
    margin-inline-start: auto;
  }
`;
