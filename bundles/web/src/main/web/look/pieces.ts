import { css } from 'lit';

/** Panels, chips, notices, facts, folded parts. */
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
