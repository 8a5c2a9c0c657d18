import { css } from 'lit';

/** What the catalogue's parts share: a list beside a detail, tables that become cards, form rows. */
export const look = css`
  :host {
    container-type: inline-size;
  }
  .part {
    display: grid;
    gap: 0.8em;
  }
  .filters {
    display: grid;
    grid-template-columns: minmax(13rem, 3fr) repeat(auto-fit, minmax(9.4rem, 1fr));
    gap: 0.6em 0.8em;
    align-items: end;
    padding: 0.8em 1em;
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow: clip;
  }
  .split.open {
    grid-template-columns: minmax(15rem, 21rem) minmax(0, 1fr);
  }
  .split.open > .list {
    border-inline-end: 1px solid var(--line);
    background: var(--wash);
  }
  .open > .list > .scroll {
    position: sticky;
    top: 0;
    max-height: 100vh;
    overflow-y: auto;
  }
  .line {
    display: grid;
    gap: 0.1em;
    width: 100%;
    padding: 0.55em 1em;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-radius: 0;
    background: transparent;
    text-align: start;
    font-weight: 400;
    justify-content: stretch;
    justify-items: start;
    line-height: 1.5;
  }
  .line:hover {
    background: #e9edf1;
  }
  .line[aria-current="true"] {
    background: var(--paper);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .line:focus-visible {
    outline-offset: -2px;
  }
  .more {
    width: 100%;
  }
  .detail {
    padding: 1em 1.25em 1.4em;
    min-width: 0;
  }
  .back {
    margin: -0.4em 0 0.4em -0.5em;
  }
  .empty {
    padding: 1.6em;
    text-align: center;
  }
  .stack {
    display: grid;
    gap: 0.8em;
  }
  .tight {
    display: grid;
    gap: 0.3em;
  }
  .head {
    display: grid;
    gap: 0.35em;
  }
  .pairs {
    display: grid;
    grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr);
    gap: 0.3em 1.2em;
  }
  .pairs dt {
    color: var(--quiet);
  }
  .pairs .text,
  .words {
    white-space: pre-line;
  }
  h3:focus,
  div:focus {
    outline: none;
  }
  button[aria-pressed="true"] {
    background: var(--accent-wash);
    border-color: var(--accent);
    color: var(--accent-deep);
  }
  .unset {
    color: var(--warn);
  }
  .form {
    display: grid;
    gap: 0.8em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: 0.7em 0.9em;
    align-items: start;
  }
  input[readonly] {
    background: var(--wash);
  }
  select.narrow {
    max-width: 24rem;
  }
  .row > label {
    margin: 0;
  }
  .row > select {
    width: auto;
  }
  .short {
    max-width: 14rem;
  }
  .wide {
    grid-column: 1 / -1;
  }
  @container (min-width: 30rem) {
    .double {
      grid-column: span 2;
    }
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: 500;
    min-height: 24px;
  }
  .boxed {
    padding: 0.8em 1em;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
  .numbers {
    list-style: decimal;
    padding-inline-start: 1.6em;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-bottom: 0.3em;
  }
  th,
  td {
    padding: 0.35em 0.7em 0.35em 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--quiet);
    font-size: 0.9em;
    font-weight: 600;
  }
  tbody th {
    font-weight: 550;
  }
  tbody th .quiet {
    font-weight: 400;
  }
  .scroll-x {
    overflow-x: auto;
  }
  td.number,
  th.number {
    white-space: nowrap;
  }
  .chip.PROPOSED,
  .chip.APPRAISED,
  .chip.APPROVED,
  .chip.CHECKING,
  .chip.APPLYING,
  .chip.READY {
    background: var(--sent-wash);
    color: var(--sent);
  }
  .chip.PUBLISHED,
  .chip.APPLIED,
  .chip.ANSWERED {
    background: var(--good-wash);
    color: var(--good);
  }
  .chip.REJECTED,
  .chip.FAULTY,
  .chip.FAILED {
    background: var(--bad-wash);
    color: var(--bad);
  }
  .chip.OPEN,
  .chip.LATER {
    background: var(--warn-wash);
    color: var(--warn);
  }
  @container (max-width: 56rem) {
    .filters {
      grid-template-columns: repeat(auto-fit, minmax(min(7.4rem, 100%), 1fr));
    }
    .filters .search {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 46rem) {
    .split.open {
      grid-template-columns: minmax(0, 1fr);
    }
    .split.open > .list,
    .reading > .filters,
    .reading > .row,
    .reading > p {
      display: none;
    }
    .detail {
      padding: 0.8em;
    }
  }
  @container (max-width: 26rem) {
    .filters {
      padding: 0.7em;
      column-gap: 0.5em;
    }
    .pairs {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .pairs dd {
      margin-bottom: 0.5em;
    }
  }
`;
