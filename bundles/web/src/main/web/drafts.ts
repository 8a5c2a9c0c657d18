import { ReactiveController, ReactiveControllerHost } from 'lit';
import { lastKnownMe, me } from './api';

/**
 * Typed text that the server does not have yet, kept in this browser under the person's own id: it survives a closed tab, an
 * expired session and any refusal, and goes only when the server has it.
 */

const PREFIX = 'kpi.draft.';
const EVERY = 2000;
const KEPT = 14 * 86_400_000;

export class KeptText<T extends object> implements ReactiveController {
  private timer: ReturnType<typeof setInterval> | undefined;
  private last = '';

  /**
   * @param name tells drafts of one person apart; empty while there is nothing to keep
   * @param read what is typed now, null when nothing is
   * @param restore puts back what was kept
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly name: () => string,
    private readonly read: () => T | null,
    private readonly restore: (kept: T) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(() => this.keep(), EVERY);
    window.addEventListener('pagehide', this.leaving);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    window.removeEventListener('pagehide', this.leaving);
    this.keep();
  }

  async load(): Promise<void> {
    await me().catch(() => undefined);
    const key = this.key();
    const kept = key && read<T>(key);
    if (kept && this.read() === null) this.restore(kept);
  }

  keep(): void {
    const typed = this.read();
    const text = typed === null ? '' : JSON.stringify(typed);
    const key = this.key();
    if (text === this.last || !key) return;
    this.last = text;
    write(key, typed);
  }

  drop(): void {
    this.last = '';
    const key = this.key();
    if (key) write(key, null);
  }

  private readonly leaving = () => this.keep();

  private key(): string | undefined {
    const person = lastKnownMe();
    return person && this.name() ? `${PREFIX}${person.id}.${this.name()}` : undefined;
  }
}

function read<T>(key: string): T | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    return kept && Date.now() - kept.at < KEPT ? kept.typed : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, typed: object | null): void {
  try {
    if (typed === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ at: Date.now(), typed }));
  } catch {
    // Storage full or forbidden: the text stays on the screen.
  }
}
