import { html, nothing, PropertyValues, TemplateResult } from 'lit';
import { get } from '../api';
import { decimal, moment } from '../format';
import { language, local, t } from '../i18n';
import { icon } from '../icons';
import { Grade, GradeView, Score, TraceLine } from '../model';
import { asProblem } from '../problem';
import { styles } from '../look/theme';
import { look } from './score-look';
import { words } from '../words';
import { gradeName, trialChip } from '../parts/entry-facts';
import { problemNotice } from '../parts/notice';
import { Screen } from '../parts/screen';

/** `<kpi-score entry-id="…">`: the points of an entry and how they came about, or why there are none. */
export class KpiScore extends Screen {
  static properties = { entryId: { attribute: 'entry-id' }, score: { state: true }, grades: { state: true } };

  declare entryId: string;
  declare score: Score | undefined;
  declare grades: GradeView[];

  constructor() {
    super();
    this.entryId = '';
    this.grades = [];
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('entryId')) void this.refresh();
  }

  async refresh(): Promise<void> {
    const id = this.entryId;
    if (!id) return;
    try {
      const [score, { grades }] = await Promise.all([
        get<Score>(`evaluation/entries/${encodeURIComponent(id)}/score`),
        get<{ grades: GradeView[] }>('evaluation/grades').catch(() => ({ grades: [] as GradeView[] })),
      ]);
      if (id !== this.entryId) return;
      this.score = score;
      this.grades = grades;
      this.fault = undefined;
    } catch (fault) {
      this.fault = asProblem(fault);
    }
  }

  render(): TemplateResult {
    const { score } = this;
    return html`
      <section aria-label="${t('score')}" data-kpi="score" data-outcome="${score?.outcome ?? ''}">
        ${problemNotice(this.fault, { retry: () => this.refresh() })} ${this.waiting(!!score)} ${score ? this.explained(score) : nothing}
      </section>
    `;
  }

  private explained(score: Score): TemplateResult {
    const result = score.trace.find((line) => line.factor === 'points');
    const steps = score.trace.filter((line) => line !== result);
    return html`
      ${score.outcome === 'SCORED' ? this.headline(score) : this.reason(score)} ${score.trial
        ? html`
          <p class="small quiet" data-kpi="trial-why">${t('trialWhy')}</p>
        `
        : nothing} ${score.outcome === 'SCORED' && result?.input
        ? html`
          <p class="formula number" data-kpi="formula">
            ${this.digits(result.input)} = <strong>${decimal(result.value, language())}</strong>
            ${result.note
              ? html`
                <span class="quiet small">${local(result.note)}</span>
              `
              : nothing}
          </p>
        `
        : nothing} ${score.outcome === 'SCORED' && steps.length ? this.table(steps) : nothing} ${score.outcome !== 'SCORED' && score.wouldGive
        ? this.would(score.wouldGive)
        : nothing} ${score.ruleSet
        ? html`
          <p class="small quiet" data-kpi="rule-set">
            ${score.ruleSet.example
              ? html`
                <span class="chip example" title="${score.ruleSet.notice ?? ''}">${icon('late')}${t('exampleRules')}</span>
              `
              : nothing} ${t('ruleSet', { id: score.ruleSet.id, version: score.ruleSet.version })} · <span title="${score.ruleSet.hash}">${score
              .ruleSet.hash.slice(0, 10)}</span>
            ${score.scoredAt
              ? html`
                · ${t('scoredAt', { at: moment(score.scoredAt) })}
              `
              : nothing}
          </p>
        `
        : nothing}
    `;
  }

  private headline(score: Score): TemplateResult {
    const lang = language();
    const part = (value: Score['bonus'], key: 'bonusPart' | 'deductionPart', kind: string) =>
      Number(value)
        ? html`
          <span class="chip ${kind}">${t(key, { n: decimal(value, lang, 2) })}</span>
        `
        : nothing;
    return html`
      <p class="row">
        <span class="big number" data-kpi="score-points">${decimal(score.published ?? score.points, lang, 2)}</span>
        <span class="quiet">${t('pointsWord')}</span> ${score.trial ? trialChip() : nothing} ${part(score.bonus, 'bonusPart', 'early')} ${part(
          score.deduction,
          'deductionPart',
          'late',
        )}
      </p>
    `;
  }

  private reason(score: Score): TemplateResult {
    const why = local(score.reasonText) || t(score.outcome === 'PENDING' ? 'pendingWhy' : 'notScored');
    return html`
      <div class="notice ${score.outcome === 'PENDING' ? 'warn' : ''}" data-kpi="score-reason">
        ${icon(score.outcome === 'PENDING' ? 'time' : 'info')}
        <p><strong>${t(score.outcome === 'PENDING' ? 'pending' : 'notScored')}.</strong> ${why}</p>
      </div>
    `;
  }

  private table(steps: TraceLine[]): TemplateResult {
    return html`
      <div class="scroll" role="region" tabindex="0" aria-label="${t('factors')}">
        <table data-kpi="factors">
          <thead>
            <tr>
              <th scope="col">${t('factor')}</th>
              <th scope="col">${t('input')}</th>
              <th scope="col" class="end">${t('value')}</th>
              <th scope="col">${t('rule')}</th>
            </tr>
          </thead>
          <tbody>${steps.map((line) =>
            html`
              <tr data-factor="${line.factor}">
                <th scope="row">${local(line.label)}</th>
                <td>${this.input(line)}${line.note
                  ? html`
                    <span class="note small quiet">${local(line.note)}</span>
                  `
                  : nothing}</td>
                <td class="end number">${decimal(line.value, language())}</td>
                <td class="rule small quiet" title="${line.rule ?? ''}">${local(line.note) || line.rule}</td>
              </tr>
            `
          )}</tbody>
        </table>
      </div>
    `;
  }

  private would(gives: Partial<Record<Grade, string | number>>): TemplateResult {
    return html`
      <table class="would" data-kpi="would-give">
        <caption>${t('wouldGive')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">${t('grade')}</th>
            <th scope="col">${t('pointsWord')}</th>
          </tr>
        </thead>
        <tbody>${(Object.keys(gives) as Grade[]).map((grade) =>
          html`
            <tr>
              <th scope="row">${gradeName(grade, this.grades)}</th>
              <td class="end number">${decimal(gives[grade], language(), 2)}</td>
            </tr>
          `
        )}</tbody>
      </table>
    `;
  }

  /** Inputs come free of language: grades and roles are named, decimals written as people write them. */
  private input(line: TraceLine): string {
    const text = line.input ?? '–';
    if (line.factor === 'timeliness' && /^-?\d+$/.test(text)) {
      const days = Number(text);
      return days === 0 ? t('onTime') : days > 0 ? t('early', { n: days }) : t('late', { n: -days });
    }
    if (line.factor === 'quality' && `grade.${text}` in words) return gradeName(text as Grade, this.grades);
    const role = `role.${text}`;
    return role in words ? t(role as 'role.LEAD') : this.digits(text);
  }

  private digits(text: string): string {
    return text.replace(/\d+(\.\d+)?/g, (number) => decimal(number, language()));
  }

  static styles = [...styles, look];
}
