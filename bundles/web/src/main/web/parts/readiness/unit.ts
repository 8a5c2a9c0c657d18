import { css, html, LitElement, nothing, TemplateResult } from 'lit';
import { Answer } from '../../answers';
import { date, moment } from '../../format';
import { Speaks, t } from '../../i18n';
import { icon } from '../../icons';
import { having, lacking, Missing, Need, NEEDS, Stage, UnitReadiness, whoLack } from '../../readiness-model';
import { readinessLook } from '../../elements/readiness-look';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { needBar, stageChip, stageFacts } from './facts';
import { StageDialog } from './stage-dialog';

const SHOWN = 60;
/** Where in the catalogue what is missing is brought in. */
const PLACES: Partial<Record<Need, string>> = { POSITION: 'imports', DESCRIPTION: 'imports', COMPETENCIES: 'imports', TASKS: 'items' };

/** One unit: what is missing for whom, where it is mended, its stages and the way to the next. Fires `kpi-back`. */
export class UnitPart extends LitElement {
  static properties = { unit: {}, catalogue: {}, need: { state: true }, all: { state: true } };

  declare unit: string;
  declare catalogue: string;
  /** Only those who lack this are shown. */
  declare need: Need | '';
  declare all: boolean;
  private entered = '';
  private readonly answer = new Answer<UnitReadiness>(this);

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { unit: '', catalogue: '', need: '', all: false });
  }

  protected willUpdate(): void {
    this.answer.ask(`catalogue/readiness/${encodeURIComponent(this.unit)}`);
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
                  <button class="${stage === 'LIVE' && unit.ready ? 'primary' : ''}" data-kpi="to-${stage}" @click="${() => this.act(stage)}">${t(
                    `to.${stage}`,
                  )}</button>
                `
              )}</div>
            `
            : nothing}
        </section>
        ${unit.missing.length || !unit.ready ? this.lackPart(unit) : nothing} ${this.historyPart(unit)}
        <kpi-ready-stage .unit="${unit}" @kpi-unit="${(e: CustomEvent<UnitReadiness>) => this.take(e.detail)}"></kpi-ready-stage>
      </article>
    `;
  }

  private gate(unit: UnitReadiness): TemplateResult {
    const gaps = lacking(unit);
    return unit.ready
      ? html`
        <div class="notice good" data-kpi="gate" data-ready="true">${icon('done')}<p>${t('readyLong')}</p></div>
      `
      : html`
        <div class="notice warn" data-kpi="gate" data-ready="false">
          ${icon('late')}
          <div>
            <p><strong>${t('notReadyLong')}</strong></p>
            <p>${unit.staff ? gaps.map(({ need, people }) => t('lackOf', { what: t(`need.${need}`), n: people })).join(' · ') : t('noStaff')}</p>
          </div>
        </div>
      `;
  }

  private lackPart(unit: UnitReadiness): TemplateResult {
    const people = whoLack(unit.missing, this.need);
    const shown = this.all ? people : people.slice(0, SHOWN);
    return html`
      <section class="panel box" aria-labelledby="lack" data-kpi="missing">
        <h4 id="lack">${t('whoLacks')}</h4>
        <div class="row" role="group" aria-labelledby="lack">${this.pick('', t('everything'), unit.missing.length)}${NEEDS.filter((need) =>
          having(unit, need) < unit.staff
        ).map((need) => this.pick(need, t(`need.${need}`), whoLack(unit.missing, need).length))}</div>
        ${this.mendPart(unit)} ${people.length
          ? html`
            <ul class="people">${shown.map((person) => this.person(person))}</ul>
          `
          : html`
            <p class="quiet">${t('nobodyLacks')}</p>
          `} ${people.length > shown.length
          ? html`
            <button class="plain" data-kpi="all-people" @click="${() => (this.all = true)}">${t('moreOfThem', {
              n: people.length - shown.length,
            })}</button>
          `
          : nothing}
      </section>
    `;
  }

  private pick(need: Need | '', name: string, count: number): TemplateResult {
    return html`
      <button class="small" data-kpi="lack-${need || 'ALL'}" aria-pressed="${this.need === need
        ? 'true'
        : 'false'}" @click="${() => (this.need = need)}">
        ${name} <span class="number">${count}</span>
      </button>
    `;
  }

  private mendPart(unit: UnitReadiness): TemplateResult {
    const needs = this.need ? [this.need] : lacking(unit).map((gap) => gap.need);
    return html`
      <details ?open="${this.need !== ''}" data-kpi="mend">
        <summary class="small">${icon('next', 'turn')}${t('mendWhere')}</summary>
        <ul class="ways small">${needs.map((need) =>
          html`
            <li><strong>${t(`need.${need}`)}:</strong> ${t(`mend.${need}`)} ${PLACES[need] && this.catalogue
              ? html`
                <a href="${this.catalogue}#catalogue/${PLACES[need]}">${t(`mendLink.${need as 'TASKS'}`)}</a>
              `
              : nothing}</li>
          `
        )}</ul>
      </details>
    `;
  }

  private person(person: Missing): TemplateResult {
    return html`
      <li data-kpi="lacking" data-person="${person.personId}">
        <span><strong>${person.personName}</strong> <span class="small quiet">${person.postTitle ?? ''}</span></span>
        <span class="row lacks"><span class="small quiet">${t('lacks')}:</span> ${NEEDS.filter((need) => person.what.includes(need)).map((need) =>
          html`
            <span class="chip RETURNED">${t(`need.${need}`)}</span>
          `
        )}</span>
      </li>
    `;
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
    css`
      :host,
      .stack {
        display: grid;
        gap: 0.8em;
      }
      :host {
        container-type: inline-size;
      }
      .box {
        display: grid;
        gap: 0.7em;
        padding: 1em 1.25em 1.2em;
      }
      h3:focus {
        outline: none;
      }
      .needs {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
        gap: 0.6em 1.4em;
      }
      dt {
        font-size: 0.9em;
        color: var(--quiet);
      }
      button[aria-pressed="true"] {
        background: var(--accent-wash);
        border-color: var(--accent);
        color: var(--accent-deep);
      }
      .people li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.2em 1em;
        padding: 0.45em 0;
        border-bottom: 1px solid var(--line);
      }
      .people li:last-child {
        border-bottom: 0;
      }
      .lacks {
        gap: 0.3em;
      }
      .ways {
        display: grid;
        gap: 0.3em;
        padding-top: 0.2em;
      }
    `,
  ];
}
