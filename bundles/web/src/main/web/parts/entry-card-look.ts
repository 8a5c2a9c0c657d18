import { css } from 'lit';

export const look = css`
  article {
    container-type: inline-size;
  }
  :host([current]) article {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  h3 {
    font: inherit;
  }
  .head {
    display: grid;
    gap: 0.3em;
    width: 100%;
    padding: 0.7em 1em;
    border: 0;
    border-radius: var(--radius);
    text-align: start;
    font-weight: 400;
    line-height: 1.5;
    background: transparent;
    justify-content: stretch;
  }
  .head:hover {
    background: var(--wash);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.6em;
  }
  .points {
    font-weight: 650;
    color: var(--good);
  }
  .turn {
    color: var(--quiet);
  }
  .turn.open {
    rotate: 90deg;
  }
  .title {
    font-size: 1.08em;
    font-weight: 600;
    line-height: 1.45;
  }
  .body {
    display: grid;
    gap: 0.9em;
    padding: 0 1em 1em;
  }
  .reading {
    display: grid;
    gap: 0.7em;
  }
  .reading li {
    min-height: 1.9em;
  }
  .score kpi-score {
    margin-top: 0.4em;
  }
`;
