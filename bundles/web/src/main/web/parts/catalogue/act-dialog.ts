import { css, html, nothing, TemplateResult } from 'lit';
import { Acts } from '../../acts';
import { get, send } from '../../api';
import { Proposal, ProposalAction } from '../../catalogue-model';
import { Localised } from '../../model';
import { both, t } from '../../i18n';
import { styles } from '../../look/theme';
import { FieldFault, Problem } from '../../problem';
import { Word } from '../../words';
import { fieldError, leadToFault, problemNotice } from '../notice';
import { changed, tell } from './events';
import { look } from './look';
import { Part } from './part';

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

/** Asks what an act needs and does it. Fires `kpi-proposal` with the proposal as it is then. */
export class ActDialog extends Part {
  static properties = { ...Part.properties, proposal: { attribute: false }, act: { state: true }, typed: { state: true } };

  declare proposal: Proposal;
  declare act: Act;
  declare typed: Partial<Record<FieldName, string>>;
  private readonly acts = new Acts(this);

  constructor() {
    super();
    this.act = 'SUBMIT';
    this.typed = {};
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  async open(act: Act): Promise<void> {
    this.acts.clear();
    this.act = act;
    if (act === 'PUBLISH') this.typed = { validFrom: this.today, ...this.typed };
    await this.updateComplete;
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('kpi-day-field, input, textarea')?.focus();
  }

  render(): TemplateResult {
    const { fields, hint } = ACTS[this.act];
    return html`
      <dialog aria-labelledby="title" data-kpi="act-dialog" data-act="${this.act}">
        <form class="form" novalidate @submit="${this.submitted}">
          <h3 id="title">${t(`do.${this.act}`)}: ${t('proposalNo', { n: this.proposal.id })}</h3>
          ${hint
            ? html`
              <p>${t(hint)}</p>
            `
            : nothing} ${fields.map((field) => this.field(field))} ${problemNotice(this.acts.problem, {
              retry: () => void this.again(),
              reload: () => void this.reload(),
            }, fields.map((field) => field.name))}
          <div class="row">
            <button type="submit" class="primary" data-kpi="act-send" aria-disabled="${this.acts.busy ? 'true' : 'false'}">${t(
              `do.${this.act}`,
            )}</button>
            <button type="button" data-kpi="act-cancel" @click="${() => this.dialog.close()}">${t('cancel')}</button>
          </div>
        </form>
      </dialog>
    `;
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
          .least="${this.today}"
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

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  private readonly submitted = (event: Event) => {
    event.preventDefault();
    void this.send();
  };

  private async send(): Promise<void> {
    const { path, fields } = ACTS[this.act];
    const done = await this.acts.run(this.act, async (key) => {
      const faults: FieldFault[] = fields.filter((field) => field.missing && !this.typed[field.name]?.trim())
        .map((field) => ({ field: field.name, ...(both(field.missing!) as Localised) }));
      if (faults.length) throw new Problem(422, 'screen.act', faults[0], faults);
      const body = Object.fromEntries(fields.map((field) => [field.name, this.typed[field.name]?.trim() || null]));
      const { id, version } = this.proposal;
      this.proposal = await send<Proposal>({ method: 'POST', path: `catalogue/proposals/${id}/${path}`, body, version, key });
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
    this.typed = {};
    this.dialog.close();
    tell(this, t(`told.${this.act}`, { n: this.proposal.id }));
    this.dispatchEvent(new CustomEvent<Proposal>('kpi-proposal', { detail: this.proposal }));
    changed(this, { proposalId: this.proposal.id });
  }

  private async reload(): Promise<void> {
    this.acts.clear();
    this.proposal = await get<Proposal>(`catalogue/proposals/${this.proposal.id}`);
    this.dispatchEvent(new CustomEvent<Proposal>('kpi-proposal', { detail: this.proposal }));
  }

  static styles = [
    ...styles,
    look,
    css`
      dialog {
        width: min(34rem, calc(100vw - 1.5rem));
        padding: 1.2em 1.4em;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        color: inherit;
      }
      dialog::backdrop {
        background: rgb(20 35 50 / 0.4);
      }
    `,
  ];
}
