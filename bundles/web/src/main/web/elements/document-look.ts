import { css } from 'lit';

export const look = css`
  .screen {
    display: grid;
    gap: 0.6em;
  }
  h2 {
    font-size: 1.15em;
  }
  ul {
    display: grid;
    gap: 0.6em;
  }
`;
