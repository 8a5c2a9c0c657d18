import { css } from 'lit';

export const look = css`
  .name {
    font-weight: 450;
  }
  .name strong {
    font-weight: 650;
    margin-inline-end: 0.3em;
  }
  .chosen {
    padding: 0.5em 0.75em;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--wash);
  }
  .chosen .row {
    flex-wrap: nowrap;
    align-items: start;
  }
  .chosen .push {
    flex: none;
  }
  .suggested {
    display: grid;
    gap: 0.4em;
    margin-bottom: 0.5em;
  }
  .suggested > li > button {
    width: 100%;
    justify-content: start;
    text-align: start;
    font-weight: 400;
    padding: 0.45em 0.75em;
    border-color: var(--line);
    background: var(--paper);
  }
  .suggested > li > button:hover {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  .suggested > li:first-child > button {
    border-color: var(--accent);
  }
  .option {
    display: grid;
    gap: 0.1em;
    min-width: 0;
  }
  .detail {
    display: block;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .why {
    display: flex;
    gap: 0.4em;
    color: var(--accent-deep);
  }
  .why svg {
    margin-top: 0.2em;
  }
  .box {
    position: relative;
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .box > svg {
    position: absolute;
    inset-inline-start: 0.7em;
    color: var(--quiet);
    pointer-events: none;
  }
  .box input#search {
    padding-inline-start: 2.3em;
  }
  .box > button {
    flex: none;
  }
  .popup {
    position: absolute;
    z-index: 20;
    inset-inline: 0;
    top: calc(100% + 4px);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 8px;
    box-shadow: 0 10px 30px rgb(20 35 50 / 0.18);
  }
  #list {
    max-height: min(21rem, 45vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 4px;
  }
  #list li {
    padding: 0.4em 0.6em;
    border-radius: 6px;
    cursor: pointer;
  }
  #list li[aria-selected="true"] {
    background: var(--accent-wash);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .none {
    padding: 0.6em 0.8em;
  }
  .near {
    padding: 0.45em 0.85em 0.6em;
    border-top: 1px solid var(--line);
    background: var(--wash);
    border-radius: 0 0 8px 8px;
  }
  .alike {
    display: grid;
    gap: 0.25em;
    padding-top: 0.2em;
  }
  .alike li {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    align-items: start;
  }
  .alike button {
    flex: none;
  }
  .likes {
    margin: 0.25em 0 0 0.85em;
  }
  .suggested .alike {
    padding-inline-start: 0.85em;
  }
  .suggested .called {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    overflow: hidden;
  }
  .near-line {
    min-width: 0;
  }
  .difference {
    margin-inline-end: 0.8em;
  }
  .difference.norm > strong {
    color: var(--warn);
  }
`;
