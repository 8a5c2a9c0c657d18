import { css } from 'lit';

export const look = css`
  :host {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  .strip {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .strip section {
    padding: 0.75em 1em;
  }
  .strip section:nth-child(2) {
    border-inline-start: 1px solid var(--line);
  }
  h3 {
    font-size: 0.9em;
    color: var(--quiet);
  }
  .big {
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.25;
    color: var(--accent-deep);
  }
  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1em 0.8em;
    margin-top: 0.6em;
    padding: 0.6em 0.4em 0;
    border-top: 1px solid var(--line);
  }
  dd {
    text-align: end;
  }
  .why {
    margin-top: 0.6em;
    padding: 0.6em 0.4em 0;
    border-top: 1px solid var(--line);
  }
  dt {
    color: var(--quiet);
  }
  .days {
    padding: 0.3em 0.6em;
  }
  .days summary {
    color: var(--quiet);
    padding-inline: 0.4em;
  }
  .days[open] {
    padding-bottom: 0.6em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    gap: 2px;
  }
  .name {
    text-align: center;
    padding: 0.1em 0;
  }
  .grid button {
    display: grid;
    gap: 0;
    padding: 0.15em 0;
    min-width: 0;
    min-height: 44px;
    border-color: transparent;
    font-weight: 500;
    line-height: 1.25;
    justify-items: center;
    align-content: center;
  }
  .grid button.off {
    color: var(--quiet);
    background: var(--wash);
  }
  .grid button.today {
    border-color: var(--accent);
  }
  .grid button[aria-current] {
    background: var(--accent);
    color: #fff;
  }
  .grid button:disabled {
    cursor: default;
    color: var(--quiet);
    opacity: 0.75;
  }
  .grid button:disabled:hover {
    background: none;
    border-color: transparent;
  }
  .points {
    min-height: 1.2em;
    font-size: 0.75em;
    font-weight: 600;
    color: var(--good);
  }
  [aria-current] .points {
    color: #fff;
  }
`;
