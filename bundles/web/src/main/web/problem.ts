import { both, local } from './i18n';
import { Localised } from './model';

export interface FieldFault extends Localised {
  field: string;
  value?: string | null;
}

/** A refusal, told so that the person can mend it. Status 0: the server could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: Localised,
    readonly faults: FieldFault[] = [],
    readonly signInPath: string | null = null,
  ) {
    super(`${status} ${code}: ${text.en}`);
  }

  /** The same act may succeed a little later. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }

  get expired(): boolean {
    return this.status === 401;
  }

  get stale(): boolean {
    return this.status === 412;
  }

  /** The state on the screen is not the one on the server. */
  get outdated(): boolean {
    return this.status === 412 || this.status === 409;
  }

  /** What is wrong with a field, in the person's language; undefined when nothing is. */
  of(...fields: string[]): string | undefined {
    const found = this.faults.filter((fault) => fields.includes(fault.field)).map((fault) => local(fault));
    return found.length ? found.join(' ') : undefined;
  }

  /** Faults that belong to none of the fields on the screen. */
  besides(fields: string[]): FieldFault[] {
    return this.faults.filter((fault) => !fields.includes(fault.field));
  }
}

export function fieldProblem(field: string, text: Localised): Problem {
  return new Problem(422, 'screen.' + field, text, [{ field, ...text }]);
}

export function unreachable(): Problem {
  return new Problem(0, 'screen.unreachable', both('unreachable'));
}

export function asProblem(fault: unknown): Problem {
  if (fault instanceof Problem) return fault;
  console.error(fault);
  return new Problem(-1, 'screen.fault', both('unexpected'));
}

/** Reads problem+json; an answer that is none (a proxy's page) becomes a problem of its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({}));
  const said = body.vi || body.detail || body.title;
  const fallback = response.status === 401 ? both('expired') : response.status >= 502 ? both('unreachable') : both('unexpected');
  const text = said ? { vi: said, en: body.en || said } : fallback;
  return new Problem(response.status, body.code ?? '', text, body.errors ?? [], body.signInPath ?? null);
}
