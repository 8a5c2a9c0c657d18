import { html, LitElement, nothing, TemplateResult } from 'lit';
import { local, t } from '../i18n';
import { icon } from '../icons';
import { Problem } from '../problem';

interface Ways {
  retry?: () => void;
  reload?: () => void;
}

/**
 * A refusal with its way out. Faults of fields that the screen shows stand beside them and are left out here.
 *
 * @param shown names of the fields that show their own faults
 */
export function problemNotice(problem: Problem | undefined, ways: Ways, shown: string[] = []): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  const besides = problem.besides(shown);
  if (problem.faults.length > 0 && besides.length === 0 && !problem.stale) return nothing;
  return html`
    <div class="notice ${problem.retryable || problem.expired || problem.stale ? 'warn' : 'bad'}" role="alert" data-kpi="problem" data-code="${problem
      .code}">
      ${icon('late')}
      <div>
        <p>${text(problem)}</p>
        ${besides.length > 1
          ? html`
            <ul>${besides.map((fault) =>
              html`
                <li>${local(fault)}</li>
              `
            )}</ul>
          `
          : nothing}
        <div class="row">
          ${problem.expired && problem.signInPath
            ? html`
              <a class="button" href="${problem.signInPath}" target="_blank" data-kpi="sign-in">${t('signInAgain')}</a>
            `
            : nothing} ${problem.outdated && ways.reload
            ? html`
              <button @click="${ways.reload}" data-kpi="reload">${icon('reload')}${t('reload')}</button>
            `
            : nothing} ${(problem.retryable || problem.expired) && ways.retry
            ? html`
              <button @click="${ways.retry}" data-kpi="retry">${icon('reload')}${t('retry')}</button>
            `
            : nothing}
        </div>
      </div>
    </div>
  `;
}

/** The fault of one field, to stand right under it; the field points to it with aria-describedby. */
export function fieldError(id: string, text: string | undefined): TemplateResult | typeof nothing {
  return text
    ? html`
      <p class="error" id="${id}" role="alert" data-kpi="field-error">${icon('late')}<span>${text}</span></p>
    `
    : nothing;
}

const FIELDS = '[aria-invalid=true], kpi-task-picker, kpi-evidence, kpi-day-field, kpi-choose-item, kpi-choose-person, kpi-choose-position';

/** Leads to the first field at fault once it is drawn, also inside a part. */
export async function leadToFault(host: LitElement): Promise<void> {
  await host.updateComplete;
  for (const found of host.renderRoot.querySelectorAll<HTMLElement>(FIELDS)) {
    const inner = found.shadowRoot;
    const field = inner
      ? (inner.querySelector('[data-kpi=field-error]') ? inner.querySelector<HTMLElement>('input:not([hidden]), button') : null)
      : found;
    if (field) return field.focus();
  }
}

function text(problem: Problem): string {
  if (problem.expired) return t('expiredKept');
  if (problem.stale) return t('stale');
  return local(problem.text);
}
