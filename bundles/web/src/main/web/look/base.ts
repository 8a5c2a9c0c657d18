import { css } from 'lit';

/**
 * The look of all elements. A host's page sets `--kpi-*` properties on any element around ours to bring in its own colours;
 * every pair used here keeps a contrast of 4.5:1.
 */
export const base = css`
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
    font: 400 var(--kpi-font-size, 0.9375rem) / 1.55 var(--kpi-font, "Segoe UI", "Noto Sans", system-ui, Roboto, "Helvetica Neue", Arial, sans-serif);
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
      transition: background-color 0.12s, border-color 0.12s, box-shadow 0.12s;
    }
  }
`;
