import { css, html, LitElement, nothing, TemplateResult } from 'lit';
import { Acts } from '../../acts';
import { get, send } from '../../api';
import { date, today } from '../../format';
import { both, Speaks, t } from '../../i18n';
import { styles } from '../../look/theme';
import { FieldFault, Problem } from '../../problem';
import { Stage, UnitReadiness } from '../../readiness-model';
import { changed, tell } from '../catalogue/events';
import { fieldError, leadToFault, problemNotice } from '../notice';

const SHOWN = ['from', 'decision'];

/** Leads a unit to another stage: from which day and by which decision. Fires `kpi-unit` with the unit as it is then. */
export class StageDialog extends LitElement {
  static properties = { unit: { attribute: false }, stage: { state: true }, from: { state: true }, decision: { state: true } };

  declare unit: UnitReadiness;
  declare stage: Stage;
  declare from: string;
  declare decision: string;
  private readonly acts = new Acts(this);

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { stage: 'SHADOW', from: '', decision: '' });
  }

  async open(stage: Stage): Promise<void> {
    this.acts.clear();
    this.stage = stage;
    this.from ||= today();
    await this.updateComplete;
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('kpi-day-field')?.focus();
  }

  render(): TemplateResult {
    const { problem, busy } = this.acts;
    const error = problem?.of('decision');
    return html`
      <dialog aria-labelledby="title" data-kpi="stage-dialog" data-stage="${this.stage}">
        <form novalidate @submit="${this.submitted}">
          <h3 id="title">${t(`to.${this.stage}`)}: ${this.unit.unitName}</h3>
          <p>${t(`toWhat.${this.stage}`)}</p>
          <kpi-day-field
            kpi="stage-from"
            .label="${t('stageFrom')}"
            .value="${this.from}"
            .error="${problem?.of('from')}"
            @kpi-day="${(e: CustomEvent<string>) => (this.from = e.detail)}"
          ></kpi-day-field>
          <div>
            <label for="decision">${t('stageDecision')} <span class="quiet">(${t('required')})</span></label>
            <textarea
              id="decision"
              data-kpi="stage-decision"
              rows="2"
              required
              aria-invalid="${error ? 'true' : 'false'}"
              aria-describedby="${error ? 'decision-error decision-hint' : 'decision-hint'}"
              .value="${this.decision}"
              @input="${(e: Event) => (this.decision = (e.target as HTMLTextAreaElement).value)}"
            ></textarea>
            ${fieldError('decision-error', error)}
            <p class="hint" id="decision-hint">${t('decisionHint')}</p>
          </div>
          ${problemNotice(problem, { retry: () => void this.again(), reload: () => void this.reload() }, SHOWN)} ${this.gap()}
          <div class="row">
            <button type="submit" class="primary" data-kpi="stage-send" aria-disabled="${busy ? 'true' : 'false'}">${t(
              `to.${this.stage}`,
            )}</button>
            <button type="button" data-kpi="stage-cancel" @click="${() => this.dialog.close()}">${t('cancel')}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  /** The whole list of what stands against it is on the page behind. */
  private gap(): TemplateResult | typeof nothing {
    return this.acts.problem && !this.unit.ready && this.stage === 'LIVE' && this.acts.problem.besides(SHOWN).length < 2
      ? html`
        <p class="small quiet">${t('whoLacks')}: <button type="button" class="plain" @click="${() => this.dialog.close()}">${t(
          'notReady',
        )}</button></p>
      `
      : nothing;
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  private readonly submitted = (event: Event) => {
    event.preventDefault();
    void this.send();
  };

  private async send(): Promise<void> {
    const { unit, stage, from } = this;
    const decision = this.decision.trim();
    const done = await this.acts.run(stage, async (key) => {
      const faults: FieldFault[] = [];
      if (!from) faults.push({ field: 'from', ...both('needStageDay') });
      if (!decision) faults.push({ field: 'decision', ...both('needStageDecision') });
      if (faults.length) throw new Problem(422, 'screen.stage', faults[0], faults);
      const path = `catalogue/readiness/${encodeURIComponent(String(unit.unitId))}`;
      await send<unknown>({ method: 'POST', path: `${path}/stage`, body: { stage, from, decision }, version: unit.version, key });
      this.unit = await get<UnitReadiness>(path);
    });
    await this.concluded(done);
  }

  private async again(): Promise<void> {
    await this.concluded(!!(await this.acts.retry()));
  }

  private async concluded(done: boolean): Promise<void> {
    if (!done) {
      await this.updateComplete;
      return leadToFault(this.renderRoot);
    }
    this.dialog.close();
    tell(this, t(`stageTold.${this.stage}`, { unit: this.unit.unitName, day: date(this.from) }));
    Object.assign(this, { from: '', decision: '' });
    this.dispatchEvent(new CustomEvent<UnitReadiness>('kpi-unit', { detail: this.unit }));
    changed(this, { unitId: this.unit.unitId });
  }

  private async reload(): Promise<void> {
    this.acts.clear();
    this.unit = await get<UnitReadiness>(`catalogue/readiness/${encodeURIComponent(String(this.unit.unitId))}`);
    this.dispatchEvent(new CustomEvent<UnitReadiness>('kpi-unit', { detail: this.unit }));
  }

  static styles = [
    ...styles,
    css`
      form {
        display: grid;
        gap: 0.8em;
      }
      dialog {
        width: min(34rem, calc(100vw - 1.5rem));
        padding: 1.2em 1.4em;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        color: inherit;
      }
      .notice ul {
        list-style: disc;
        padding-inline-start: 1.2em;
      }
      dialog::backdrop {
        background: rgb(20 35 50 / 0.4);
      }
    `,
  ];
}
