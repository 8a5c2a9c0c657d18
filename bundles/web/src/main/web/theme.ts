import { css } from 'lit';

/**
 * The look of all elements. A host's page sets `--kpi-*` properties on any element around ours to bring in its own colours;
 * every pair used here keeps a contrast of 4.5:1.
 */
export const theme = css`
  :host {
    --ink: var(--kpi-ink, #1c2733);
    --quiet: var(--kpi-quiet, #54606d);
    --line: var(--kpi-line, #dbe1e7);
    --edge: var(--kpi-edge, #87929e);
    --paper: var(--kpi-paper, #ffffff);
    --wash: var(--kpi-wash, #f4f6f8);
    --accent: var(--kpi-accent, #0a5a75);
    --accent-deep: var(--kpi-accent-deep, #07475d);
    --accent-wash: var(--kpi-accent-wash, #e7f1f5);
    --good: #17633a;
    --good-wash: #e5f4ea;
    --warn: #83480a;
    --warn-wash: #fdf2df;
    --bad: #a0241e;
    --bad-wash: #fcebe9;
    --sent: #1d4f91;
    --sent-wash: #e8f0fb;
    --radius: var(--kpi-radius, 10px);
    --tap: 32px;
    display: block;
    color: var(--ink);
    font: 400 var(--kpi-font-size, 0.9375rem) / 1.55 var(--kpi-font, 'Segoe UI', 'Noto Sans', system-ui, Roboto, 'Helvetica Neue', Arial, sans-serif);
    text-align: left;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  @media (pointer: coarse) {
    :host {
      --tap: 44px;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.35em;
    line-height: 1.35;
    font-weight: 650;
    letter-spacing: -0.005em;
  }
  h3 {
    font-size: 1.08em;
    line-height: 1.45;
    font-weight: 600;
  }
  h4 {
    font-size: 0.9em;
    line-height: 1.5;
    font-weight: 600;
    color: var(--quiet);
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--accent-deep);
  }
  .quiet {
    color: var(--quiet);
  }
  .small {
    font-size: 0.9em;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  svg {
    width: 1.15em;
    height: 1.15em;
    flex: none;
    vertical-align: -0.2em;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    a,
    .panel {
      transition:
        background-color 0.12s,
        border-color 0.12s,
        box-shadow 0.12s;
    }
  }
`;

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
  button[aria-disabled='true'] {
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
  input:not([type='radio'], [type='checkbox'], [type='file']),
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
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  input[type='radio'],
  input[type='checkbox'] {
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

export const pieces = css`
  .panel {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.05em 0.6em 0.05em 0.45em;
    border-radius: 99px;
    background: var(--wash);
    color: var(--ink);
    font-size: 0.87em;
    font-weight: 600;
    white-space: nowrap;
  }
  .chip.DRAFT {
    background: #e9edf1;
    color: #3c4855;
  }
  .chip.SUBMITTED {
    background: var(--sent-wash);
    color: var(--sent);
  }
  .chip.RETURNED {
    background: var(--warn-wash);
    color: var(--warn);
  }
  .chip.CONFIRMED,
  .chip.early {
    background: var(--good-wash);
    color: var(--good);
  }
  .chip.late {
    background: var(--bad-wash);
    color: var(--bad);
  }
  .chip.example {
    background: var(--warn-wash);
    color: var(--warn);
    font-weight: 550;
  }
  .notice {
    display: flex;
    gap: 0.6em;
    padding: 0.65em 0.85em;
    border-radius: 8px;
    background: var(--sent-wash);
    color: var(--ink);
  }
  .notice > svg {
    margin-top: 0.2em;
    color: var(--sent);
  }
  .notice.bad {
    background: var(--bad-wash);
  }
  .notice.bad > svg {
    color: var(--bad);
  }
  .notice.warn {
    background: var(--warn-wash);
  }
  .notice.warn > svg {
    color: var(--warn);
  }
  .notice.good {
    background: var(--good-wash);
  }
  .notice.good > svg {
    color: var(--good);
  }
  .notice .row {
    margin-top: 0.4em;
  }
  .ref {
    text-decoration: none;
  }
  .ref svg {
    margin-inline-end: 0.35em;
  }
  a.ref span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.1em;
    color: var(--quiet);
    font-size: 0.93em;
  }
  .facts strong {
    color: var(--ink);
    font-weight: 550;
  }
  details > summary {
    min-height: max(28px, var(--tap));
    display: flex;
    align-items: center;
    gap: 0.4em;
    cursor: pointer;
    color: var(--accent);
    font-weight: 550;
    list-style: none;
    border-radius: 6px;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  details > summary .turn {
    rotate: 0deg;
  }
  details[open] > summary .turn {
    rotate: 90deg;
  }
`;

export const styles = [theme, controls, pieces];
