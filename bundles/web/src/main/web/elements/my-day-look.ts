import { css } from 'lit';

export const look = css`
  .screen {
    display: grid;
    gap: 0.9em;
    container-type: inline-size;
  }
  .dates {
    gap: 0.35em;
    flex-wrap: nowrap;
  }
  .dates strong {
    min-width: 11em;
    text-align: center;
  }
  .dates button {
    padding: 0;
  }
  .dates button[data-kpi="today"] {
    padding-inline: 0.8em;
  }
  .tools {
    gap: 0.2em;
  }
  .columns {
    display: grid;
    gap: 0.9em 1.2em;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  aside {
    order: -1;
  }
  .main {
    display: grid;
    gap: 0.75em;
    align-content: start;
    min-width: 0;
  }
  .cards {
    display: grid;
    gap: 0.75em;
  }
  .said {
    margin-inline-start: auto;
    max-width: 30em;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .empty {
    padding: 1.6em;
    text-align: center;
  }
  @container (min-width: 56rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
    aside {
      order: 0;
      position: sticky;
      top: 1rem;
    }
  }
  @container (max-width: 40rem) {
    .dates {
      order: 1;
      flex-basis: 100%;
      justify-content: space-between;
    }
    .dates strong {
      min-width: 0;
    }
  }
`;
