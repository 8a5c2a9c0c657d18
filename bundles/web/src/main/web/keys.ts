import { ReactiveController, ReactiveControllerHost } from 'lit';

/** Single-key shortcuts: never while an input method composes, never in a field, and off when the person wants so. */

const OFF = 'kpi.keys.off';
const layers = new Set<Keys>();

type Host = ReactiveControllerHost & HTMLElement;

export class Keys implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly bindings: Record<string, () => void>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    layers.add(this);
    document.addEventListener('keydown', this.pressed);
  }

  hostDisconnected(): void {
    layers.delete(this);
    document.removeEventListener('keydown', this.pressed);
  }

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (composing(event) || !keysOn() || isTyping(event) || this.owner(event) !== this) return;
    const act = this.bindings[event.key.length === 1 ? event.key.toUpperCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** Of several screens on a page the one with the focus listens, else the first that is seen. */
  private owner(event: KeyboardEvent): Keys | undefined {
    const path = event.composedPath();
    const all = [...layers];
    return all.find((keys) => path.includes(keys.host)) ?? all.find((keys) => keys.host.getClientRects().length > 0);
  }
}

/** Ctrl and Enter: hands in what is typed. */
export function handsIn(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.ctrlKey && !composing(event);
}

export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

export function keysOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
  } catch {
    // Without storage the shortcuts stay on.
  }
}

function isTyping(event: Event): boolean {
  return event.composedPath().some((target) => {
    if (!(target instanceof HTMLElement)) return false;
    if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'file'].includes(target.type);
    if (target instanceof HTMLDialogElement) return target.open;
    return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
  });
}
