import { css } from 'lit';

export const look = css`
  ol {
    display: grid;
    gap: 0.25em;
    font-size: 0.93em;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
  }
  li > span:last-child {
    flex: 1 1 14em;
  }
  strong {
    font-weight: 600;
  }
`;
