import { css } from 'lit';

export const look = css`
  .form {
    display: grid;
    gap: 0.85em;
  }
  .grades {
    display: grid;
    border: 1px solid var(--line);
    border-radius: 8px;
    overflow: hidden;
  }
  .grade {
    display: flex;
    gap: 0.7em;
    align-items: start;
    margin: 0;
    padding: 0.45em 0.8em;
    min-height: var(--tap);
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }
  .grade + .grade {
    border-top: 1px solid var(--line);
  }
  .grade:hover {
    background: var(--wash);
  }
  .grade.on {
    background: var(--accent-wash);
  }
  .grade > span:nth-of-type(1) {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
    align-items: baseline;
  }
  .name {
    font-weight: 600;
    min-width: 8.5em;
  }
  .gives {
    font-weight: 600;
    white-space: nowrap;
  }
  .grade:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .grade input:focus-visible {
    outline: none;
  }
  .check {
    display: flex;
    gap: 0.6em;
    font-weight: 500;
    font-size: 1em;
    margin: 0;
  }
  .check .hint {
    display: block;
    font-weight: 400;
    margin: 0;
  }
  .phrases {
    margin-top: 0.45em;
    gap: 0.35em;
  }
  .phrases button {
    border-color: var(--line);
    font-weight: 450;
    border-radius: 99px;
    text-align: start;
  }
`;
