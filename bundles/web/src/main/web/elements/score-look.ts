import { css } from 'lit';

export const look = css`
  section {
    display: grid;
    gap: 0.7em;
    container-type: inline-size;
  }
  .big {
    font-size: 2.1em;
    font-weight: 650;
    line-height: 1.1;
    color: var(--accent-deep);
    letter-spacing: -0.01em;
  }
  .formula {
    padding: 0.45em 0.75em;
    background: var(--wash);
    border-radius: 8px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  caption {
    text-align: start;
    font-weight: 600;
    font-size: 0.9em;
    padding-bottom: 0.25em;
  }
  th, td {
    padding: 0.4em 0.9em 0.4em 0;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
  }
  thead th {
    font-size: 0.87em;
    font-weight: 600;
    color: var(--quiet);
  }
  tbody th {
    font-weight: 550;
  }
  .end {
    text-align: end;
  }
  td.end {
    font-weight: 650;
  }
  .note {
    display: none;
  }
  td.rule, thead th:last-child {
    padding-inline-start: 0.6em;
    overflow-wrap: anywhere;
  }
  .would {
    width: auto;
    min-width: 16em;
  }
  .would td, .would th {
    padding-block: 0.25em;
  }
  @container (max-width: 30rem) {
    .rule, thead th:last-child {
      display: none;
    }
    .note {
      display: block;
    }
  }
`;
