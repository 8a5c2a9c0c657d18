import { html, nothing, TemplateResult } from 'lit';
import { contentUrl } from '../api';
import { date, decimal, moment, size } from '../format';
import { language, local, t } from '../i18n';
import { Icon, icon } from '../icons';
import { Entry, EntryState, Evidence, FrozenTask, Grade, GradeView, Score } from '../model';

const STATE_ICONS: Record<EntryState, Icon> = {
  DRAFT: 'draft',
  SUBMITTED: 'sent',
  RETURNED: 'back',
  CONFIRMED: 'done',
  VOIDED: 'none',
};

/** State as text, icon and colour. */
export function stateChip(state: EntryState): TemplateResult {
  return html`
    <span class="chip ${state}" data-kpi="state" data-state="${state}">${icon(STATE_ICONS[state])}${t(`state.${state}`)}</span>
  `;
}

/** Early, on time or late, in working days. */
export function timeChip(late: number | null): TemplateResult | typeof nothing {
  if (late === null) return nothing;
  const [kind, name, text] = late < 0
    ? (['early', 'early', t('early', { n: -late })] as const)
    : late > 0
    ? (['late', 'late', t('late', { n: late })] as const)
    : (['', 'time', t('onTime')] as const);
  return html`
    <span class="chip ${kind}" title="${t('workingDays')}" data-kpi="timeliness">${icon(name)}${text}</span>
  `;
}

export function documentLine(entry: Entry): TemplateResult | typeof nothing {
  const from = entry.document;
  if (!from) return nothing;
  const name = html`
    ${icon('document')}<span>${from.number ?? t('unnumbered')}</span>
  `;
  return html`
    <span>${from.link
      ? html`
        <a class="ref" href="${from.link}" data-kpi="document-link">${name}</a>
      `
      : html`
        <span class="ref">${name}</span>
      `} ${[from.type, from.issuer].filter(Boolean).join(' · ')}</span>
  `;
}

/** Role, due and done, times: what the e-office saw. */
export function flowFacts(entry: Entry): TemplateResult {
  return html`
    <div class="facts">
      ${documentLine(entry)} ${entry.origin === 'MANUAL'
        ? html`
          <span>${t('byHand')}</span>
        `
        : html`
          <span>${t('role')}: <strong>${t(`role.${entry.role}`)}</strong></span>
        `} ${entry.dueDate
        ? html`
          <span>${t('due')}: <strong class="number">${date(entry.dueDate)}</strong>${entry.suspendedWorkingDays
            ? ` ${t('suspended', { n: entry.suspendedWorkingDays })}`
            : ''}</span>
        `
        : nothing} ${entry.doneDate
        ? html`
          <span>${t('done')}: <strong class="number">${date(entry.doneDate)}</strong></span>
        `
        : nothing} ${entry.startedAt && entry.endedAt
        ? html`
          <span>${t('times')}: <strong class="number">${moment(entry.startedAt).slice(11)}–${moment(entry.endedAt).slice(11)}</strong></span>
        `
        : nothing}
    </div>
  `;
}

/** What tells catalogue tasks apart: norm, complexity, product; in `full` also coefficient and group. */
export function taskFacts(task: FrozenTask, full = true): TemplateResult {
  const lang = language();
  return html`
    <span class="facts">
      <span>${t('norm')}: ${task.normHours === null
        ? html`
          <strong>${t('noNorm')}</strong>
        `
        : html`
          <strong class="number">${t('hoursPer', { n: decimal(task.normHours, lang), unit: task.unit })}</strong>
        `}</span>
      ${task.exampleNorm && task.normHours !== null
        ? html`
          <span class="chip example">${t('exampleNorm')}</span>
        `
        : nothing}
      <span>${t('complexity')}: <strong>${task.complexity ?? t('notSet')}</strong></span>
      ${!full || task.coefficient === null ? nothing : html`
        <span>${t('coefficient')}: <strong class="number">${decimal(task.coefficient, lang)}</strong></span>
      `} ${full
        ? html`
          <span>${t('group')}: <strong>${task.group}</strong></span>
        `
        : nothing}
      <span>${t('product')}: <strong>${task.outputProduct}</strong></span>
    </span>
  `;
}

/** A frozen task and its quantity, to read. */
export function taskLine(entry: Entry): TemplateResult {
  if (!entry.task) {
    return html`
      <p class="quiet">${t('noTask')}</p>
    `;
  }
  return html`
    <p>
      <strong>${entry.task.code}</strong> ${entry.task.name}
      <span class="quiet">× ${decimal(entry.quantity, language())} ${entry.task.unit}</span>
    </p>
    ${taskFacts(entry.task)}
  `;
}

/** Task, note and products of an entry, to read. */
export function workFacts(entry: Entry, product: (evidence: Evidence) => TemplateResult): TemplateResult {
  return html`
    <div><h4>${t('task')}</h4>${taskLine(entry)}</div>
    ${entry.note
      ? html`
        <div>
          <h4>${t('note')}</h4>
          <p>${entry.note}</p>
        </div>
      `
      : nothing}
    <div>
      <h4>${t('evidence')}</h4>
      ${entry.evidence.length
        ? html`
          <ul>${entry.evidence.map((each) =>
            html`
              <li data-kpi="evidence-item">${product(each)}</li>
            `
          )}</ul>
        `
        : html`
          <p class="quiet">${t('noEvidence')}</p>
        `}
    </div>
  `;
}

export function evidenceHref(evidence: Evidence): string | null {
  return evidence.link ?? (evidence.contentType ? contentUrl(evidence.id) : null);
}

export function evidenceName(evidence: Evidence): TemplateResult {
  const name = html`
    ${icon(evidence.documentKey ? 'document' : 'clip')}<span>${evidence.title}</span>
  `;
  const href = evidenceHref(evidence);
  const kind = evidence.documentKey ? t('issued') : evidence.size === null ? '' : size(evidence.size, language());
  return html`
    ${href
      ? html`
        <a class="ref" href="${href}" target="_blank" data-kpi="evidence-link">${name}</a>
      `
      : html`
        <span class="ref">${name}</span>
      `}
    <span class="small quiet">${kind} · <span title="SHA-256 ${evidence.sha256}">${t('digest')} ${evidence.sha256.slice(0, 8)}</span></span>
  `;
}

export function points(score: Score | undefined): string {
  return score?.outcome === 'SCORED' ? decimal(score.published ?? score.points, language(), 2) : '';
}

/** Computed while the unit is not live: to look at, not to use. */
export function trialChip(text: 'trial' | 'trialIn' = 'trial'): TemplateResult {
  return html`
    <span class="chip example" data-kpi="trial" title="${t('trialWhy')}">${icon('time')}${t(text)}</span>
  `;
}

export function gradeName(grade: Grade, grades: GradeView[]): string {
  const known = grades.find((each) => each.grade === grade);
  return known ? local(known.label) : t(`grade.${grade}`);
}
