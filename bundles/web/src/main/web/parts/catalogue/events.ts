export const VIEWS = ['items', 'records', 'proposals', 'imports', 'feedback', 'roles'] as const;
export type View = (typeof VIEWS)[number];

/** A place of the catalogue: a view, and in it the thing that is open. */
export interface Place {
  view: View;
  id: string;
}

/** Reads `proposals/17`; what is unknown leads to the tasks. */
export function placeOf(text: string | null): Place {
  const [view, id = ''] = (text ?? '').split('/');
  return (VIEWS as readonly string[]).includes(view) ? { view: view as View, id } : { view: 'items', id: '' };
}

export function textOf(place: Place): string {
  return place.id ? `${place.view}/${place.id}` : place.view;
}

let moved = false;

/** Asks the screen to lead to a place. */
export function go(from: HTMLElement, place: Place): void {
  moved = true;
  from.dispatchEvent(new CustomEvent('kpi-go', { bubbles: true, composed: true, detail: place }));
}

/** Whether a person has just gone somewhere; told once, to the part that shows the place. */
export function arrived(): boolean {
  const was = moved;
  moved = false;
  return was;
}

/** Asks the screen to say something in its live region. */
export function tell(from: HTMLElement, text: string): void {
  from.dispatchEvent(new CustomEvent('kpi-tell', { bubbles: true, composed: true, detail: text }));
}

/** What was done changes what other parts and elements show. */
export function changed(from: HTMLElement, what: Record<string, unknown>): void {
  from.dispatchEvent(new CustomEvent('kpi:changed', { bubbles: true, composed: true, detail: what }));
}
