import { css } from 'lit';

export const look = css`
  ul {
    display: grid;
    gap: 0.1em;
    margin-bottom: 0.4em;
  }
  li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
    min-height: var(--tap);
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
    padding: 0.5em;
    border: 1px dashed var(--edge);
    border-radius: 8px;
  }
  .drop.hot {
    background: var(--accent-wash);
    border-color: var(--accent);
  }
  .drop .hint {
    margin: 0;
    flex: 1 1 12em;
  }
  .sending {
    margin-top: 0.4em;
  }
  progress {
    width: 100%;
    height: 0.6em;
    accent-color: var(--accent);
  }
`;
