import { html, nothing, TemplateResult } from 'lit';
import { Answer } from '../../answers';
import { get, send } from '../../api';
import { RecordLine } from '../../catalogue-model';
import { date, today } from '../../format';
import { both, t } from '../../i18n';
import { dialogLook } from '../../look/dialog';
import { styles } from '../../look/theme';
import { FieldFault, Problem } from '../../problem';
import { HeldPosition, Missing, Position, ReadyUnit } from '../../readiness-model';
import { changed, tell } from '../catalogue/events';
import { look } from '../catalogue/look';
import { FormDialog } from '../form-dialog';
import { fieldError, problemNotice } from '../notice';
import { heldLine } from './facts';

const EMPTY = { wanted: undefined, from: '', to: '', reason: '' };

/** Says which position somebody holds in a unit: what they hold now, the position, the day and the grounds. Fires `kpi-assigned`. */
export class PositionDialog extends FormDialog {
  static properties = {
    unit: { attribute: false },
    person: { attribute: false },
    wanted: { state: true },
    from: { state: true },
    to: { state: true },
    reason: { state: true },
  };

  declare unit: ReadyUnit;
  declare person: Missing | undefined;
  /** Without a code: what the title in the e-office says. */
  declare wanted: Position | undefined;
  declare from: string;
  declare to: string;
  declare reason: string;
  private readonly held = new Answer<{ positions: HeldPosition[] }>(this);

  constructor() {
    super();
    Object.assign(this, EMPTY);
  }

  open(person: Missing): Promise<void> {
    if (person.personId !== this.person?.personId) Object.assign(this, EMPTY);
    this.person = person;
    this.from ||= today();
    this.held.ask(this.path);
    return this.show();
  }

  render(): TemplateResult {
    const { person } = this;
    return this.shell({
      name: 'position',
      act: 'assign',
      title: t('positionOf', { name: person?.personName ?? '' }),
      fields: person ? [this.present(person), this.choice(person), this.wanted ? this.terms() : nothing] : nothing,
      shown: ['positionCode', 'from', 'to', 'reason'],
      send: t('assignPosition'),
    });
  }

  private get path(): string {
    return `catalogue/persons/${encodeURIComponent(String(this.person!.personId))}/positions`;
  }

  private present(person: Missing): TemplateResult {
    const { value, problem } = this.held;
    return html`
      <section class="tight" aria-labelledby="held">
        <h4 id="held">${t('heldNow')}</h4>
        ${problemNotice(problem, { retry: () => void this.held.again() })} ${value
          ? html`
            <ul class="tight">${value.positions.map((held) =>
              html`
                <li>${heldLine(held)}</li>
              `
            )}</ul>
          `
          : html`
            <p class="quiet">${[person.postTitle, this.unit.unitName].filter(Boolean).join(' · ')}</p>
          `}
      </section>
    `;
  }

  private choice(person: Missing): TemplateResult {
    const { wanted } = this;
    return wanted
      ? html`
        <div class="boxed row" data-kpi="position-chosen" data-code="${wanted.code}">
          <p><strong>${wanted.name}</strong><br /><span class="small quiet">${wanted.code}</span></p>
          <button type="button" class="plain push" data-kpi="position-other" @click="${() => this.other()}">${t('otherPosition')}</button>
        </div>
      `
      : html`
        ${this.offered()}
        <kpi-choose-position .label="${t('findPosition')}" .words="${person.postTitle ?? ''}" .error="${this.acts.problem?.of(
          'positionCode',
        )}" @kpi-pick="${(e: CustomEvent<RecordLine>) => this.pick(e.detail)}"></kpi-choose-position>
      `;
  }

  /** What the title may mean, and the way back to the title. */
  private offered(): TemplateResult | typeof nothing {
    const here = this.held.value?.positions.filter((held) => String(held.unitId) === String(this.unit.unitId)) ?? [];
    const ways = [...here.flatMap((held) => held.candidates), ...(here.some((held) => held.origin === 'CORRECTED') ? [byTitle()] : [])];
    return ways.length
      ? html`
        <div class="row" role="group" aria-label="${t('findPosition')}">${ways.map((way) =>
          html`
            <button type="button" data-kpi="position-offered" data-code="${way.code}" @click="${() => this.pick(way)}">
              ${way.name} <span
                class="small quiet"
              >${way.code}</span>
            </button>
          `
        )}</div>
      `
      : nothing;
  }

  private terms(): TemplateResult {
    const { problem } = this.acts;
    const error = problem?.of('reason');
    return html`
      <div class="fields">
        <kpi-day-field kpi="position-from" .label="${t('heldFrom')}" .value="${this.from}" .error="${problem?.of('from')}" @kpi-day="${(
          e: CustomEvent<string>,
        ) => (this.from = e.detail)}"></kpi-day-field>
        <kpi-day-field kpi="position-to" .label="${t('heldTo')}" .value="${this.to}" .error="${problem?.of('to')}" @kpi-day="${(
          e: CustomEvent<string>,
        ) => (this.to = e.detail)}"></kpi-day-field>
      </div>
      <div>
        <label for="reason">${t('positionReason')} <span class="quiet">(${t('required')})</span></label>
        <textarea
          id="reason"
          data-kpi="position-reason"
          rows="2"
          aria-invalid="${error ? 'true' : 'false'}"
          aria-describedby="reason-hint${error ? ' reason-error' : ''}"
          .value="${this.reason}"
          @input="${(e: Event) => (this.reason = (e.target as HTMLTextAreaElement).value)}"
        ></textarea>
        ${fieldError('reason-error', error)}
        <p class="hint" id="reason-hint">${t('positionReasonHint')}</p>
      </div>
    `;
  }

  private async pick(position: Position): Promise<void> {
    this.wanted = { id: position.id, code: position.code, name: position.name };
    this.acts.clear();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  }

  private async other(): Promise<void> {
    this.wanted = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('kpi-choose-position')?.focus();
  }

  protected async act(): Promise<void> {
    const { wanted, from, to } = this;
    const reason = this.reason.trim();
    const faults: FieldFault[] = [];
    if (!wanted) faults.push({ field: 'positionCode', ...both('needPosition') });
    if (!from) faults.push({ field: 'from', ...both('needHeldFrom') });
    if (wanted && !reason) faults.push({ field: 'reason', ...both('needPositionReason') });
    if (faults.length) throw new Problem(422, 'screen.position', faults[0], faults);
    const body = { positionCode: wanted!.code || null, from, to: to || null, reason };
    const path = `${this.path}/${encodeURIComponent(String(this.unit.unitId))}`;
    this.held.set(this.path, await send<{ positions: HeldPosition[] }>({ method: 'PUT', path, body }));
  }

  protected done(): void {
    const { person, wanted, from } = this;
    const now = this.held.value?.positions.find((held) => held.position?.code === wanted!.code && String(held.unitId) === String(this.unit.unitId));
    const found = now ? (now.description ? `${t('itsDescription')}: ${now.description.code}.` : t('noDescription')) : '';
    Object.assign(this, EMPTY);
    void this.held.again();
    this.dispatchEvent(new CustomEvent('kpi-assigned'));
    tell(this, `${t('toldPosition', { name: person!.personName, position: wanted!.name, day: date(from) })} ${found}`);
    changed(this, { personId: person!.personId });
  }

  protected async latest(): Promise<void> {
    this.held.set(this.path, await get<{ positions: HeldPosition[] }>(this.path));
  }

  static styles = [...styles, look, dialogLook];
}

function byTitle(): Position {
  return { id: 0, code: '', name: t('byTitle') };
}
