import { ReactiveController, ReactiveControllerHost } from 'lit';
import { get } from './api';
import { asProblem, Problem } from './problem';

/** What a part shows of the server: the latest question wins, a refusal leaves the answer before it on the screen. */
export class Answer<T> implements ReactiveController {
  value: T | undefined;
  problem: Problem | undefined;
  private path = '';
  private turn = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Asks when the question is another than the last one; an empty path asks nothing. */
  ask(path: string): void {
    if (path === this.path) return;
    this.value = undefined;
    this.problem = undefined;
    this.path = path;
    void this.again();
  }

  async again(): Promise<void> {
    const turn = ++this.turn;
    if (!this.path) return;
    try {
      const value = await get<T>(this.path);
      if (turn !== this.turn) return;
      this.value = value;
      this.problem = undefined;
    } catch (fault) {
      if (turn !== this.turn) return;
      this.problem = asProblem(fault);
    }
    this.host.requestUpdate();
  }

  /** What the server has answered to an act takes the place of asking for it. */
  set(path: string, value: T): void {
    this.turn++;
    this.path = path;
    this.value = value;
    this.problem = undefined;
    this.host.requestUpdate();
  }
}

/** A list that comes page by page; while another question is answered the list before it stays. */
export class Pages<T extends { id?: unknown }> implements ReactiveController {
  items: T[] | undefined;
  next: string | null = null;
  problem: Problem | undefined;
  busy = false;
  private path = '';
  private turn = 0;

  /**
   * @param name of the list in the answer
   * @param most so many are loaded by themselves
   */
  constructor(private readonly host: ReactiveControllerHost, private readonly name: string, public most = 0) {
    host.addController(this);
  }

  hostConnected(): void {}

  ask(path: string): void {
    if (path === this.path) return;
    this.path = path;
    void this.again();
  }

  /** From the first page. */
  again(): Promise<void> {
    return this.path ? this.read('') : Promise.resolve();
  }

  more(): Promise<void> {
    return this.next && !this.busy ? this.read(this.next) : Promise.resolve();
  }

  private async read(cursor: string): Promise<void> {
    const { path } = this;
    const turn = ++this.turn;
    this.busy = true;
    this.host.requestUpdate();
    try {
      const at = cursor ? `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}` : '';
      const page = await get<Record<string, T[]> & { next: string | null }>(path + at);
      if (turn !== this.turn) return;
      const found = page[this.name] ?? [];
      this.items = cursor ? [...(this.items ?? []), ...found] : found;
      this.next = page.next ?? null;
      this.problem = undefined;
    } catch (fault) {
      if (turn !== this.turn) return;
      this.problem = asProblem(fault);
    }
    this.busy = false;
    this.host.requestUpdate();
    if (this.next && !this.problem && (this.items?.length ?? 0) < this.most) void this.more();
  }
}

/** A path with its query; what is empty is left out. */
export function query(path: string, parameters: Record<string, string | number | null | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return given.length ? `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : path;
}
