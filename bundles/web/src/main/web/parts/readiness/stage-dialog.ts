import { html, nothing, TemplateResult } from 'lit';
import { get, send } from '../../api';
import { date, today } from '../../format';
import { both, t } from '../../i18n';
import { dialogLook } from '../../look/dialog';
import { styles } from '../../look/theme';
import { FieldFault, Problem } from '../../problem';
import { Stage, UnitReadiness } from '../../readiness-model';
import { changed, tell } from '../catalogue/events';
import { FormDialog } from '../form-dialog';
import { fieldError } from '../notice';

const SHOWN = ['from', 'decision'];

/** Leads a unit to another stage: from which day and by which decision. Fires `kpi-unit` with the unit as it is then. */
export class StageDialog extends FormDialog {
  static properties = { unit: { attribute: false }, stage: { state: true }, from: { state: true }, decision: { state: true } };

  declare unit: UnitReadiness;
  declare stage: Stage;
  declare from: string;
  declare decision: string;

  constructor() {
    super();
    Object.assign(this, { stage: 'SHADOW', from: '', decision: '' });
  }

  open(stage: Stage): Promise<void> {
    this.stage = stage;
    this.from ||= today();
    return this.show();
  }

  render(): TemplateResult {
    return this.shell({
      name: 'stage',
      act: this.stage,
      title: `${t(`to.${this.stage}`)}: ${this.unit.unitName}`,
      fields: this.fields(),
      shown: SHOWN,
      send: t(`to.${this.stage}`),
    });
  }

  private fields(): TemplateResult {
    const { problem } = this.acts;
    const error = problem?.of('decision');
    return html`
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
      ${this.gap()}
    `;
  }

  /** The whole list of what stands against it is on the page behind. */
  private gap(): TemplateResult | typeof nothing {
    const { problem } = this.acts;
    return problem && !this.unit.ready && this.stage === 'LIVE' && problem.besides(SHOWN).length < 2
      ? html`
        <p class="small quiet">${t('whoLacks')}: <button type="button" class="plain" @click="${() => this.close()}">${t('notReady')}</button></p>
      `
      : nothing;
  }

  private get path(): string {
    return `catalogue/readiness/${encodeURIComponent(String(this.unit.unitId))}`;
  }

  protected async act(key: string): Promise<void> {
    const { unit, stage, from } = this;
    const decision = this.decision.trim();
    const faults: FieldFault[] = [];
    if (!from) faults.push({ field: 'from', ...both('needStageDay') });
    if (!decision) faults.push({ field: 'decision', ...both('needStageDecision') });
    if (faults.length) throw new Problem(422, 'screen.stage', faults[0], faults);
    await send<unknown>({ method: 'POST', path: `${this.path}/stage`, body: { stage, from, decision }, version: unit.version, key });
    this.unit = await get<UnitReadiness>(this.path);
  }

  protected done(): void {
    tell(this, t(`stageTold.${this.stage}`, { unit: this.unit.unitName, day: date(this.from) }));
    Object.assign(this, { from: '', decision: '' });
    this.dispatchEvent(new CustomEvent<UnitReadiness>('kpi-unit', { detail: this.unit }));
    changed(this, { unitId: this.unit.unitId });
  }

  protected async latest(): Promise<void> {
    this.unit = await get<UnitReadiness>(this.path);
    this.dispatchEvent(new CustomEvent<UnitReadiness>('kpi-unit', { detail: this.unit }));
  }

  static styles = [...styles, dialogLook];
}
