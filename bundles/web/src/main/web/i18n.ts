import { ReactiveController, ReactiveControllerHost } from 'lit';
import { Localised } from './model';
import { Word, words } from './words';

/** Vietnamese first; a person's own choice outlives the page. One page speaks one language. */
export type Language = 'vi' | 'en';

const STORED = 'kpi.language';
const spoken = new Set<() => void>();
let current: Language | undefined;

export function language(): Language {
  current ??= stored() ?? of(document.documentElement.lang);
  return current;
}

/** Takes the language of the page's part in which an element stands, unless the person chose one. */
export function adoptLanguageOf(element: Element): void {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near && !stored() && of(near) !== language()) {
    change(of(near));
  }
}

export function speak(chosen: Language): void {
  try {
    localStorage.setItem(STORED, chosen);
  } catch {
    // A browser without storage keeps the choice for this page only.
  }
  change(chosen);
}

/** The text of a key; `{name}` in it is replaced by the argument of that name. */
export function t(key: Word, args: Record<string, string | number> = {}): string {
  const text = words[key][language() === 'vi' ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in args ? String(args[name]) : whole));
}

export function local(text: Localised | null | undefined): string {
  return text ? (language() === 'vi' ? text.vi : text.en) || text.vi || '' : '';
}

/** A text in both languages, for what outlives a change of language. */
export function both(key: Word): Localised {
  return { vi: words[key][0], en: words[key][1] };
}

/** Draws its host anew when the language changes. */
export class Speaks implements ReactiveController {
  private readonly redraw: () => void;

  constructor(host: ReactiveControllerHost) {
    this.redraw = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    spoken.add(this.redraw);
  }

  hostDisconnected(): void {
    spoken.delete(this.redraw);
  }
}

function change(chosen: Language): void {
  current = chosen;
  spoken.forEach((redraw) => redraw());
}

function of(lang: string): Language {
  return lang.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

function stored(): Language | undefined {
  try {
    const chosen = localStorage.getItem(STORED);
    return chosen === 'vi' || chosen === 'en' ? chosen : undefined;
  } catch {
    return undefined;
  }
}
