import { css } from 'lit';

/** One line a task in columns while there is room; beside a detail and on a phone its facts follow under the name. */
export const itemsLook = css`
  .line-grid {
    display: grid;
    grid-template-columns: minmax(5.5rem, 7rem) minmax(0, 3fr) 3.5rem 5rem 5rem minmax(6rem, 9rem) minmax(0, 1.6fr);
    gap: 0.2em 0.8rem;
    align-items: start;
  }
  .titles {
    padding: 0.45em 0.9375rem;
    border-bottom: 1px solid var(--line);
    background: var(--wash);
    color: var(--quiet);
    font-size: 0.9em;
    font-weight: 600;
  }
  .line .tag {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .code,
  .name,
  .fact {
    min-width: 0;
  }
  .fact .chip {
    white-space: normal;
  }
  .open .titles.line-grid {
    display: none;
  }
  .open .line-grid {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
  }
  .open .name,
  .open .code {
    flex-basis: 100%;
  }
  .open .fact {
    color: var(--quiet);
    font-size: 0.9em;
  }
  .open .line .tag {
    position: static;
    clip-path: none;
    width: auto;
    height: auto;
  }
  @container (max-width: 56rem) {
    .line-grid {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 0.9em;
    }
    .titles.line-grid {
      display: none;
    }
    .name,
    .code {
      flex-basis: 100%;
    }
    .fact {
      color: var(--quiet);
      font-size: 0.9em;
    }
    .line .tag {
      position: static;
      clip-path: none;
      width: auto;
      height: auto;
    }
  }
`;
