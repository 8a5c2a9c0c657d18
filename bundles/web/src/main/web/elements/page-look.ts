import { css } from 'lit';

export const look = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.5em;
    padding: 0.4em max(1.25rem, calc((100vw - 78rem) / 2));
    background: var(--accent);
    color: #fff;
  }
  .brand {
    margin: 0;
    font-size: 1em;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 650;
  }
  .brand svg {
    width: 1.5em;
    height: 1.5em;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  nav a {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-height: max(36px, var(--tap));
    padding: 0 0.85em;
    border-radius: 7px;
    color: #fff;
    text-decoration: none;
    font-weight: 550;
  }
  nav a:hover {
    background: var(--accent-deep);
    color: #fff;
  }
  nav a[aria-current] {
    background: #fff;
    color: var(--accent-deep);
  }
  .bar :focus-visible {
    outline-color: #fff;
  }
  .count {
    padding: 0 0.55em;
    border-radius: 99px;
    background: #fff;
    color: var(--accent-deep);
    font-size: 0.85em;
  }
  [aria-current] .count {
    background: var(--accent-wash);
  }
  .person {
    margin-inline-start: auto;
  }
  main {
    max-width: 78rem;
    margin: 0 auto;
    padding: 1.1rem 1.25rem 3rem;
    outline: none;
  }
  .welcome {
    max-width: 30rem;
    margin: 3rem auto;
    padding: 2rem;
    display: grid;
    gap: 0.7em;
  }
  .skip {
    position: absolute;
    left: -99rem;
  }
  .skip:focus {
    left: 0.5rem;
    top: 0.5rem;
    z-index: 30;
  }
  @media (max-width: 40rem) {
    main {
      padding: 0.8rem 0.75rem 2rem;
    }
    .bar {
      padding-inline: 0.75rem;
    }
    .bar nav {
      order: 1;
      flex-basis: 100%;
    }
  }
`;
