import { html, svg, TemplateResult } from 'lit';

/** Strokes on a 24 x 24 field; always beside a text, so hidden from screen readers. */
const paths = {
  draft: 'M4 20l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19l-4 1zM14 7l3 3',
  sent: 'M21 3L3 10.5l7 3 3 7.5L21 3zM10 13.5L21 3',
  back: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  done: 'M4.5 12.5l5 5 10-11',
  none: 'M5 12h14',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  clip: 'M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 5 5l-8.5 8.5a1.7 1.7 0 0 1-2.5-2.5L15 7',
  early: 'M13 3L5 14h6l-1 7 8-11h-6z',
  time: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  late: 'M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.3',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  plus: 'M12 5v14M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.3',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  reload: 'M20 11a8 8 0 1 0-2.3 6.3M20 4v7h-7',
  upload: 'M12 16V4M7 9l5-5 5 5M4 16v4h16v-4',
  keys: 'M3 6h18v12H3zM7 10h.3M11 10h.3M15 10h.3M7 14h10',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14a6.5 6.5 0 0 1 3.5 6',
  day: 'M4 5h16v16H4zM4 10h16M8 3v4M16 3v4',
  merge: 'M4 5l7 7h9M4 19l7-7M16 8l4 4-4 4',
  split: 'M4 12h7l6-6M11 12l6 6M13 6h4v4M13 18h4v-4',
  points: 'M4 20h16M7 20v-6M12 20V8M17 20V4',
};

export type Icon = keyof typeof paths;

export function icon(name: Icon, extra = ''): TemplateResult {
  return html`
    <svg
      class="${extra}"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      ${svg`
        <path d="${paths[name]}"></path>
      `}
    </svg>
  `;
}
