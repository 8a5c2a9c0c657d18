import { ReactiveController, ReactiveControllerHost } from 'lit';
import { newKey } from './api';
import { asProblem, Problem } from './problem';

/**
 * The acts of a person on one piece of work: one after the other, so that each carries the version the one before has made. A
 * repetition keeps the key of the act.
 */
export class Acts implements ReactiveController {
  /** The act under way, empty when none is. */
  busy = '';
  problem: Problem | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private last: (() => Promise<boolean>) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Resolves to whether it was done; a second press while it runs is not a second act. */
  run(name: string, act: (key: string) => Promise<void>): Promise<boolean> {
    if (this.busy === name) return Promise.resolve(false);
    const key = newKey();
    this.last = () => this.attempt(name, () => act(key));
    return this.enqueue(this.last);
  }

  retry(): Promise<boolean> | undefined {
    return this.last && !this.busy ? this.enqueue(this.last) : undefined;
  }

  clear(): void {
    this.problem = undefined;
    this.host.requestUpdate();
  }

  refuse(problem: Problem): void {
    this.problem = problem;
    this.host.requestUpdate();
  }

  private enqueue(attempt: () => Promise<boolean>): Promise<boolean> {
    const turn = this.queue.then(attempt);
    this.queue = turn;
    return turn;
  }

  private async attempt(name: string, act: () => Promise<void>): Promise<boolean> {
    this.busy = name;
    this.host.requestUpdate();
    try {
      await act();
      this.problem = undefined;
      return true;
    } catch (fault) {
      this.problem = asProblem(fault);
      return false;
    } finally {
      this.busy = '';
      this.host.requestUpdate();
    }
  }
}
