import { css, html, LitElement, nothing, TemplateResult } from 'lit';
import { Answer } from '../../answers';
import { Rights } from '../../catalogue-model';
import { date, moment } from '../../format';
import { Speaks, t } from '../../i18n';
import { icon } from '../../icons';
import { lacking, NEEDS, Stage, UnitReadiness } from '../../readiness-model';
import { readinessLook } from '../../elements/readiness-look';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { needBar, stageChip, stageFacts } from './facts';
import { unitLook } from './look';
import { StageDialog } from './stage-dialog';

/** One unit: what is missing for whom, where it is mended, its stages and the way to the next. Fires `kpi-back`, and `kpi-open` with another unit. */
export class UnitPart extends LitElement {
  static properties = { unit: {}, catalogue: {} };

  declare unit: string;
  declare catalogue: string;
  private entered = '';
  private readonly answer = new Answer<UnitReadiness>(this);
  private readonly rights = new Answer<Rights>(this);

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { unit: '', catalogue: '' });
  }

  protected willUpdate(): void {
    this.answer.ask(`catalogue/readiness/${encodeURIComponent(this.unit)}`);
    this.rights.ask('catalogue/rights');
  }

  protected updated(): void {
    if (!this.answer.value || this.entered === this.unit) return;
    this.entered = this.unit;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  refresh(): Promise<void> {
    return this.answer.again();
  }

  render(): TemplateResult {
    const unit = this.answer.value;
    return html`
      <div><button class="plain" data-kpi="back" @click="${() => this.dispatchEvent(new CustomEvent('kpi-back'))}">${icon('previous')}${t(
        'backToUnits',
      )}</button></div>
      ${problemNotice(this.answer.problem, { retry: () => void this.answer.again() })} ${unit || this.answer.problem ? nothing : html`
        <p class="quiet" data-kpi="loading">${t('loading')}</p>
      `} ${unit ? this.article(unit) : nothing}
    `;
  }

  private article(unit: UnitReadiness): TemplateResult {
    return html`
      <article class="stack" data-kpi="unit-detail" data-unit="${unit.unitId}" data-stage="${unit.stage}" aria-labelledby="name">
        <section class="panel box">
          <h3 id="name" tabindex="-1">${unit.unitName}</h3>
          ${unit.aboveName
            ? html`
              <p class="quiet">${unit.aboveName}</p>
            `
            : nothing}
          <p class="row">${stageFacts(unit)} <span class="small quiet number">${unit.staff
            ? `${t('staffColumn')}: ${unit.staff}`
            : t('noStaff')}</span></p>
          <dl class="needs">${NEEDS.map((need) =>
            html`
              <div>
                <dt>${t(`needLong.${need}`)}</dt>
                <dd>${needBar(unit, need)}</dd>
              </div>
            `
          )}</dl>
          ${this.gate(unit)} ${unit.actions.length
            ? html`
              <div class="row">${unit.actions.map((stage) =>
                html`
                  <button class="${stage === 'LIVE' && unit.ready && !unit.below.length ? 'primary' : ''}" data-kpi="to-${stage}" @click="${() =>
                    this.act(stage)}">${t(
                      `to.${stage}`,
                    )}</button>
                `
              )}</div>
            `
            : nothing}
        </section>
        ${unit.missing.length || !unit.ready
          ? html`
            <kpi-ready-missing .unit="${unit}" .catalogue="${this.catalogue}" ?assigns="${this.rights.value
              ?.importer}" @kpi-assigned="${() => void this.answer.again()}"></kpi-ready-missing>
          `
          : nothing} ${this.historyPart(unit)}
        <kpi-ready-stage .unit="${unit}" @kpi-unit="${(e: CustomEvent<UnitReadiness>) => this.take(e.detail)}"></kpi-ready-stage>
      </article>
    `;
  }

  private gate(unit: UnitReadiness): TemplateResult {
    const gaps = lacking(unit);
    return unit.ready && !unit.below.length
      ? html`
        <div class="notice good" data-kpi="gate" data-ready="true">${icon('done')}<p>${t('readyLong')}</p></div>
      `
      : html`
        <div class="notice warn" data-kpi="gate" data-ready="false">
          ${icon('late')}
          <div>
            <p><strong>${t('notReadyLong')}</strong></p>
            <p>${unit.staff ? gaps.map(({ need, people }) => t('lackOf', { what: t(`need.${need}`), n: people })).join(' · ') : t('noStaff')}</p>
            ${unit.below.length ? this.belowPart(unit) : nothing}
          </div>
        </div>
      `;
  }

  /** Units that would go live with it. */
  private belowPart(unit: UnitReadiness): TemplateResult {
    return html`
      <p>${t('belowLack')}</p>
      <ul data-kpi="below">${unit.below.map((below) =>
        html`
          <li>
            <button class="plain" data-kpi="open-below" data-unit="${below.unitId}" @click="${() => this.open(below.unitId)}">${below
              .unitName}</button> <span class="small quiet"
            >${t('peopleLack', { n: below.people })}</span>
          </li>
        `
      )}</ul>
    `;
  }

  private open(unit: number | string): void {
    this.dispatchEvent(new CustomEvent<string>('kpi-open', { detail: String(unit) }));
  }

  private historyPart(unit: UnitReadiness): TemplateResult {
    return html`
      <section class="panel box" aria-labelledby="stages" data-kpi="stage-history">
        <h4 id="stages">${t('stageHistory')}</h4>
        ${unit.history.length
          ? html`
            <ol class="people">${unit.history.map((act) =>
              html`
                <li>
                  <span class="row">${stageChip(act.stage)} <strong class="number">${t('stageSince', { day: date(act.from) })}</strong></span>
                  <span>${act.decision ?? ''} <span class="small quiet number">${t('recordedBy', {
                    name: act.byName ?? t('system'),
                    at: moment(act.at),
                  })}</span></span>
                </li>
              `
            )}</ol>
          `
          : html`
            <p class="quiet">${t('noStageHistory')}</p>
          `}
      </section>
    `;
  }

  private act(stage: Stage): void {
    void this.renderRoot.querySelector<StageDialog>('kpi-ready-stage')?.open(stage);
  }

  private take(unit: UnitReadiness): void {
    this.answer.set(`catalogue/readiness/${encodeURIComponent(this.unit)}`, unit);
  }

  static styles = [
    ...styles,
    readinessLook,
    unitLook,
    css`
      .needs {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
        gap: 0.6em 1.4em;
      }
      dt {
        font-size: 0.9em;
        color: var(--quiet);
      }
    `,
  ];
}
