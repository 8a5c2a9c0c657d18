import { css } from 'lit';

/** What the parts of one unit share: boxes, and people with what they lack. */
export const unitLook = css`
  :host,
  .stack {
    display: grid;
    gap: 0.8em;
  }
  :host {
    container-type: inline-size;
  }
  .box {
    display: grid;
    gap: 0.7em;
    padding: 1em 1.25em 1.2em;
  }
  h3:focus {
    outline: none;
  }
  .people li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.2em 1em;
    padding: 0.45em 0;
    border-bottom: 1px solid var(--line);
  }
  .people li:last-child {
    border-bottom: 0;
  }
`;
