import { css } from 'lit';

/** Stage colours, bars, and the table that becomes cards where it is narrow. */
export const readinessLook = css`
  .screen {
    display: grid;
    gap: 0.8em;
    container-type: inline-size;
  }
  .said:empty {
    margin-top: -0.8em;
  }
  .said {
    color: var(--good);
    font-weight: 550;
  }
  .filters {
    padding: 0.8em 1em;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 20rem));
    gap: 0.6em 0.8em;
  }
  .empty {
    padding: 1.6em;
    text-align: center;
  }
  .chip.PREPARING {
    background: #e9edf1;
    color: #3c4855;
  }
  .chip.SHADOW {
    background: var(--sent-wash);
    color: var(--sent);
  }
  .chip.LIVE {
    background: var(--good-wash);
    color: var(--good);
  }
  .next {
    color: var(--sent);
    display: inline-flex;
    align-items: center;
  }
  .bar {
    display: grid;
    gap: 0.1em;
    min-width: 3.6em;
    font-size: 0.92em;
  }
  .bar svg {
    display: block;
    width: 100%;
    height: 0.55em;
    border-radius: 99px;
  }
  .bar .back {
    fill: var(--line);
  }
  .bar .fill {
    fill: var(--warn);
  }
  .bar.full .fill {
    fill: var(--good);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 0.8em;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    color: var(--quiet);
    font-size: 0.87em;
    font-weight: 600;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 550;
  }
  tbody th button.plain {
    min-height: max(24px, var(--tap));
    padding-inline: 0.2em;
    margin-inline-start: -0.2em;
    text-align: start;
    justify-content: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .above {
    font-weight: 400;
  }
  .stages {
    display: grid;
    gap: 0.2em;
    justify-items: start;
  }
  .tag {
    display: none;
  }
  .more {
    width: 100%;
  }
  @container (max-width: 58rem) {
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(6.4rem, 100%), 1fr));
      gap: 0.4em 1em;
      padding: 0.7em 0.9em;
      border-bottom: 1px solid var(--line);
    }
    tbody tr > * {
      padding: 0;
      border: 0;
    }
    tbody th,
    tbody td.result,
    tbody td.stage {
      grid-column: 1 / -1;
    }
    .tag {
      display: block;
      font-size: 0.85em;
      color: var(--quiet);
    }
    .stages {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 0.6em;
    }
  }
`;
