import { css } from 'lit';

export const catalogueLook = css`
  .screen {
    display: grid;
    gap: 0.8em;
    container-type: inline-size;
  }
  .said:empty {
    margin-top: -0.8em;
  }
  .said {
    color: var(--accent-deep);
    font-weight: 550;
  }
  .head {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 0.5em;
    border-bottom: 1px solid var(--line);
  }
  .head > button {
    flex: none;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em;
  }
  .tab {
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 6px 6px 0 0;
    background: transparent;
    color: var(--quiet);
    min-height: max(36px, var(--tap));
  }
  .tab[aria-current="page"] {
    color: var(--accent-deep);
    border-bottom-color: var(--accent);
    background: var(--accent-wash);
  }
`;
