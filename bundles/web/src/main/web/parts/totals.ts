import { html, LitElement, nothing, TemplateResult } from 'lit';
import { isWorking, WorkingDays } from '../calendar';
import { decimal, plusDays, weekdayOf } from '../format';
import { language, local, Speaks, t } from '../i18n';
import { icon } from '../icons';
import { DayTotal, MonthTotal, Total } from '../model';
import { styles } from '../look/theme';
import { trialChip } from './entry-facts';
import { look } from './totals-look';

const WIDE = window.matchMedia('(min-width: 60rem)');

/** What the day and the month came to, and the month's days to go to. There is no target to fill. Fires `kpi-day`. */
export class Totals extends LitElement {
  static properties = {
    day: {},
    today: {},
    total: { attribute: false },
    month: { attribute: false },
    special: { attribute: false },
    trial: { type: Boolean },
  };

  declare day: string;
  declare today: string;
  declare total: DayTotal | undefined;
  declare month: MonthTotal | undefined;
  declare special: WorkingDays;
  /** Points of the day are a trial. */
  declare trial: boolean;

  constructor() {
    super();
    new Speaks(this);
    this.special = new Map();
    this.trial = false;
  }

  render(): TemplateResult {
    const { total, month } = this;
    return html`
      <div class="panel strip">
        <section data-kpi="day-total"><h3>${t('thisDay')}</h3>${this.sum(total, 'trial')}</section>
        <section data-kpi="month-total"><h3>${t('month', { month: this.day.slice(5, 7), year: this.day.slice(0, 4) })}</h3>${this.sum(
          month,
          'trialIn',
        )}</section>
      </div>
      <details class="panel days" ?open="${WIDE.matches}">
        <summary>${icon('day')}${t('daysOfMonth')}${icon('next', 'turn push')}</summary>
        ${this.days()} ${month ? this.parts(month) : nothing}
      </details>
    `;
  }

  private sum(total: Total | undefined, mark: 'trial' | 'trialIn'): TemplateResult {
    if (!total) {
      return html`
        <p class="quiet">${t('noTotals')}</p>
      `;
    }
    const counts = [
      t('scoredCount', { n: total.scored }),
      total.notScored ? t('notScoredCount', { n: total.notScored }) : '',
      total.pending ? t('pendingCount', { n: total.pending }) : '',
    ];
    return html`
      <p><span class="big number" data-kpi="total-points">${decimal(total.published, language(), 2) || '–'}</span> <span class="quiet">${t(
        'pointsWord',
      )}</span> ${this.trial ? trialChip(mark) : nothing}</p>
      <p class="small quiet">${counts.filter(Boolean).join(' · ')}</p>
    `;
  }

  private parts(month: MonthTotal): TemplateResult {
    const figure = (value: string | number | null) => decimal(value, language(), 2) || '–';
    if (month.published === null) {
      return html`
        <p class="why small quiet">${local(month.reasonText)}</p>
      `;
    }
    return html`
      <dl class="small number">
        <dt>${t('workValue')}</dt>
        <dd>${figure(month.value)}</dd>
        <dt>${t('bonus')}</dt>
        <dd>${figure(month.bonusCounted)}${month.bonusCounted !== null && Number(month.bonus) !== Number(month.bonusCounted)
          ? html`
            <span class="quiet">${t('cappedFrom', { n: figure(month.bonus) })}</span>
          `
          : nothing}</dd>
        <dt>${t('deduction')}</dt>
        <dd>${figure(month.deduction)}</dd>
      </dl>
    `;
  }

  private days(): TemplateResult {
    const first = this.day.slice(0, 8) + '01';
    const lead = (weekdayOf(first) + 6) % 7;
    const known = new Map((this.month?.days ?? []).map((each) => [each.date, each]));
    const cells: string[] = [];
    for (let at = first; at.slice(0, 7) === first.slice(0, 7); at = plusDays(at, 1)) cells.push(at);
    return html`
      <div class="grid" data-kpi="month-days">
        ${t('weekdays').split(' ').map((name) =>
          html`
            <span class="name small quiet">${name}</span>
          `
        )} ${Array.from({ length: lead }, () =>
          html`
            <span></span>
          `)} ${cells.map((at) => this.cell(at, known.get(at)))}
      </div>
    `;
  }

  private cell(at: string, total: DayTotal | undefined): TemplateResult {
    const working = isWorking(at, this.special);
    const points = total && total.scored > 0 ? decimal(total.published, language(), 1) : '';
    return html`
      <button class="${working ? '' : 'off'} ${at === this.today ? 'today' : ''}" ?disabled="${at > this.today}" aria-current="${at === this.day
        ? 'date'
        : nothing}" data-day="${at}" @click="${() => this.dispatchEvent(new CustomEvent<string>('kpi-day', { detail: at }))}">
        <span>${Number(at.slice(8))}<span class="unseen">/${at.slice(5, 7)}/${at.slice(0, 4)}${working ? '' : `, ${t('dayOff')}`}</span></span>
        <span class="points">${points
          ? html`
            ${points}<span class="unseen"> ${t('pointsWord')}</span>
          `
          : nothing}</span>
      </button>
    `;
  }

  static styles = [...styles, look];
}
