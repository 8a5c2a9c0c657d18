import { html, nothing, TemplateResult } from 'lit';
import { get, send } from '../../api';
import { Proposal, ProposalAction } from '../../catalogue-model';
import { today } from '../../format';
import { both, t } from '../../i18n';
import { dialogLook } from '../../look/dialog';
import { styles } from '../../look/theme';
import { FieldFault, Problem } from '../../problem';
import { Word } from '../../words';
import { FormDialog } from '../form-dialog';
import { fieldError } from '../notice';
import { changed, tell } from './events';

type Act = Exclude<ProposalAction, 'EDIT'>;
type FieldName = 'opinion' | 'reason' | 'decision' | 'validFrom';

interface Field {
  name: FieldName;
  label: Word;
  missing?: Word;
  hint?: Word;
  rows?: number;
  type?: 'date';
}

const OPINION: Field = { name: 'opinion', label: 'opinion', rows: 3 };

/** Where each act goes and what the person says with it. */
const ACTS: Record<Act, { path: string; fields: Field[]; hint?: Word }> = {
  SUBMIT: { path: 'submission', fields: [] },
  WITHDRAW: { path: 'withdrawal', fields: [], hint: 'withdrawSure' },
  APPRAISE: { path: 'appraisal', fields: [OPINION] },
  REJECT: { path: 'rejection', fields: [{ name: 'reason', label: 'rejectReason', missing: 'needRejectReason', rows: 3 }] },
  APPROVE: { path: 'approval', fields: [{ name: 'decision', label: 'decisionNo', missing: 'needDecision', hint: 'decisionHint' }, OPINION] },
  PUBLISH: { path: 'publication', fields: [{ name: 'validFrom', label: 'effectiveFrom', missing: 'needDay', hint: 'publishHint', type: 'date' }] },
};

/** Asks what an act on a proposal needs and does it. Fires `kpi-proposal` with the proposal as it is then. */
export class ActDialog extends FormDialog {
  static properties = { proposal: { attribute: false }, wanted: { state: true }, typed: { state: true } };

  declare proposal: Proposal;
  declare wanted: Act;
  declare typed: Partial<Record<FieldName, string>>;

  constructor() {
    super();
    this.wanted = 'SUBMIT';
    this.typed = {};
  }

  open(wanted: Act): Promise<void> {
    this.wanted = wanted;
    if (wanted === 'PUBLISH') this.typed = { validFrom: today(), ...this.typed };
    return this.show();
  }

  render(): TemplateResult {
    const { fields, hint } = ACTS[this.wanted];
    return this.shell({
      name: 'act',
      act: this.wanted,
      title: `${t(`do.${this.wanted}`)}: ${t('proposalNo', { n: this.proposal.id })}`,
      fields: html`
        ${hint
          ? html`
            <p>${t(hint)}</p>
          `
          : nothing} ${fields.map((field) => this.field(field))}
      `,
      shown: fields.map((field) => field.name),
      send: t(`do.${this.wanted}`),
    });
  }

  private field({ name, label, missing, hint, rows, type }: Field): TemplateResult {
    const error = this.acts.problem?.of(name);
    const described = [error ? `${name}-error` : '', hint ? `${name}-hint` : ''].filter(Boolean).join(' ') || nothing;
    const change = (e: Event) => (this.typed = { ...this.typed, [name]: (e.target as HTMLInputElement).value });
    const value = this.typed[name] ?? '';
    const invalid = error ? 'true' : 'false';
    if (type === 'date') {
      return html`
        <kpi-day-field
          kpi="act-${name}"
          .label="${t(label)}"
          .value="${value}"
          .least="${today()}"
          .error="${error}"
          .hint="${hint ? t(hint) : ''}"
          @kpi-day="${(e: CustomEvent<string>) => (this.typed = { ...this.typed, [name]: e.detail })}"
        ></kpi-day-field>
      `;
    }
    return html`
      <div>
        <label for="${name}">${t(label)} <span class="quiet">(${t(missing ? 'required' : 'optional')})</span></label>
        ${rows
          ? html`
            <textarea
              id="${name}"
              data-kpi="act-${name}"
              rows="${rows}"
              aria-invalid="${invalid}"
              aria-describedby="${described}"
              .value="${value}"
              @input="${change}"
            ></textarea>
          `
          : html`
            <input
              id="${name}"
              data-kpi="act-${name}"
              autocomplete="off"
              aria-invalid="${invalid}"
              aria-describedby="${described}"
              .value="${value}"
              @input="${change}"
            />
          `} ${fieldError(`${name}-error`, error)} ${hint
          ? html`
            <p class="hint" id="${name}-hint">${t(hint)}</p>
          `
          : nothing}
      </div>
    `;
  }

  protected async act(key: string): Promise<void> {
    const { path, fields } = ACTS[this.wanted];
    const faults: FieldFault[] = fields.filter((field) => field.missing && !this.typed[field.name]?.trim())
      .map((field) => ({ field: field.name, ...both(field.missing!) }));
    if (faults.length) throw new Problem(422, 'screen.act', faults[0], faults);
    const body = Object.fromEntries(fields.map((field) => [field.name, this.typed[field.name]?.trim() || null]));
    const { id, version } = this.proposal;
    this.proposal = await send<Proposal>({ method: 'POST', path: `catalogue/proposals/${id}/${path}`, body, version, key });
  }

  protected done(): void {
    this.typed = {};
    tell(this, t(`told.${this.wanted}`, { n: this.proposal.id }));
    this.dispatchEvent(new CustomEvent<Proposal>('kpi-proposal', { detail: this.proposal }));
    changed(this, { proposalId: this.proposal.id });
  }

  protected async latest(): Promise<void> {
    this.proposal = await get<Proposal>(`catalogue/proposals/${this.proposal.id}`);
    if (!this.proposal.actions.includes(this.wanted)) {
      this.close();
      tell(this, t('actGone', { n: this.proposal.id, state: t(`proposalState.${this.proposal.state}`) }));
    }
    this.dispatchEvent(new CustomEvent<Proposal>('kpi-proposal', { detail: this.proposal }));
  }

  static styles = [...styles, dialogLook];
}
