import { html, nothing, TemplateResult } from 'lit';
import { instant, typedNumber, typedTime } from '../format';
import { both, t } from '../i18n';
import { fieldProblem, Problem } from '../problem';
import { fieldError } from './notice';

interface WorkField {
  name: string;
  /** The name by which tests find the input. */
  kpi?: string;
  label: string;
  value: string;
  error: string | undefined;
  placeholder?: string;
  unit?: string;
  change: (text: string) => void;
}

/** A field of the forms for work; faults of the times stand under their pair, not here. */
export function workField({ name, kpi = name, label, value, error, placeholder = '', unit = '', change }: WorkField): TemplateResult {
  return html`
    <div class="${name}">
      <label for="${name}">${label}</label>
      <div class="with-unit">
        <input
          id="${name}"
          data-kpi="${kpi}"
          autocomplete="off"
          inputmode="${name === 'quantity' ? 'decimal' : nothing}"
          placeholder="${placeholder}"
          .value="${value}"
          aria-invalid="${error ? 'true' : 'false'}"
          aria-describedby="${error ? `${name}-error` : nothing}"
          @input="${(e: Event) => change((e.target as HTMLInputElement).value)}"
        />${unit
          ? html`
            <span class="small">${unit}</span>
          `
          : nothing}
      </div>
      ${name === 'started' || name === 'ended' ? nothing : fieldError(`${name}-error`, error)}
    </div>
  `;
}

/** From and to; what is wrong with them stands where `timeFaults` is put. */
export function workTimes(field: (name: 'started' | 'ended', label: string, example: string) => TemplateResult): TemplateResult[] {
  return [field('started', t('from'), '08:00'), field('ended', t('to'), '09:30')];
}

export function timeFaults(problem: Problem | undefined): unknown {
  return [fieldError('started-error', problem?.of('startedAt')), fieldError('ended-error', problem?.of('endedAt'))];
}

/** A typed time of the day, null when left empty; refused when it is none. */
export function workTime(field: string, typed: string, day: string): string | null {
  if (typed.trim() === '') return null;
  const time = typedTime(typed);
  if (!time) throw fieldProblem(field, both('badTime'));
  return instant(day, time);
}

export function workQuantity(typed: string): number {
  const quantity = typedNumber(typed);
  if (quantity === null || quantity <= 0) throw fieldProblem('quantity', both('badQuantity'));
  return quantity;
}
