import { css } from 'lit';

export const look = css`
  .screen {
    display: grid;
    gap: 0.8em;
    container-type: inline-size;
  }
  .tools {
    gap: 0.2em;
  }
  .split {
    display: grid;
    grid-template-columns: minmax(14rem, 18rem) minmax(0, 1fr);
    overflow: clip;
  }
  .list {
    border-inline-end: 1px solid var(--line);
    background: var(--wash);
  }
  .list ul {
    position: sticky;
    top: 0;
    max-height: 100vh;
    overflow-y: auto;
  }
  .item {
    display: grid;
    gap: 0.15em;
    width: 100%;
    padding: 0.65em 1em;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-radius: 0;
    background: transparent;
    text-align: start;
    font-weight: 400;
    justify-content: stretch;
    line-height: 1.5;
  }
  .item:hover {
    background: #e9edf1;
  }
  .item[aria-current="true"] {
    background: var(--paper);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .who {
    display: flex;
    justify-content: space-between;
    gap: 0.6em;
  }
  .what {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .more {
    width: 100%;
  }
  .detail {
    padding: 1em 1.25em 1.25em;
    min-width: 0;
  }
  .back {
    display: none;
    margin: -0.4em 0 0.4em -0.5em;
  }
  .empty {
    padding: 2em;
    text-align: center;
  }
  .close {
    align-self: start;
  }
  .said {
    flex: 1;
    min-width: 0;
  }
  .said kpi-score {
    margin-top: 0.4em;
    padding: 0.8em;
    background: var(--paper);
    border-radius: 8px;
  }
  @container (max-width: 46rem) {
    .split {
      grid-template-columns: minmax(0, 1fr);
    }
    .list {
      border: 0;
      background: var(--paper);
    }
    .list ul {
      position: static;
      max-height: none;
    }
    .detail {
      display: none;
      padding: 0.8em;
    }
    .reading .list {
      display: none;
    }
    .reading .detail {
      display: block;
    }
    .back {
      display: inline-flex;
    }
    .item[aria-current="true"] {
      box-shadow: none;
    }
  }
`;
