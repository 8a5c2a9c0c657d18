import { css, html, LitElement, nothing, TemplateResult } from 'lit';
import { Acts } from '../acts';
import { send } from '../api';
import { FeedbackKind } from '../catalogue-model';
import { KeptText } from '../drafts';
import { both, Speaks, t } from '../i18n';
import { icon } from '../icons';
import { Entry } from '../model';
import { FieldFault, Problem } from '../problem';
import { styles } from '../look/theme';
import { CatalogueFeedback } from './catalogue/feedback';
import { fieldError, leadToFault, problemNotice } from './notice';

const KINDS: FeedbackKind[] = ['NORM', 'COMPLEXITY', 'PRODUCT', 'UNCLEAR', 'OTHER'];
const SHOWN = ['kind', 'text'];

interface Typed {
  kind: FeedbackKind | '';
  text: string;
}

const EMPTY: Typed = { kind: '', text: '' };

/** Says what is wrong with the catalogue's task, with the entry as the example, and shows what was answered. */
export class TaskFeedback extends LitElement {
  static properties = { entry: { attribute: false }, typed: { state: true }, opened: { state: true }, sent: { state: true } };

  declare entry: Entry;
  declare typed: Typed;
  declare opened: boolean;
  /** The code of the task that feedback was sent on. */
  declare sent: string;
  private readonly acts = new Acts(this);
  private readonly kept = new KeptText<Typed>(
    this,
    () => `feedback-${this.entry?.id ?? ''}`,
    () => (this.typed.text.trim() ? this.typed : null),
    (typed) => (this.typed = { ...EMPTY, ...typed }),
  );

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { typed: EMPTY, opened: false, sent: '' });
  }

  protected firstUpdated(): void {
    void this.kept.load();
  }

  render(): TemplateResult | typeof nothing {
    const { task } = this.entry;
    if (!task) return nothing;
    return html`
      <details data-kpi="task-feedback" @toggle="${(e: Event) => (this.opened = (e.target as HTMLDetailsElement).open)}">
        <summary class="small">${icon('next', 'turn')}${t('tellTask')}</summary>
        ${this.opened
          ? html`
            <div class="boxes">
              <p class="small quiet"><strong>${task.code}</strong> ${task.name}. ${t('tellTaskHint')}</p>
              <p role="status" class="${this.sent ? 'notice good' : 'unseen'}" data-kpi="feedback-sent">${this.sent
                ? html`
                  ${icon('done')}<span>${t('tellSent', { code: this.sent })}</span>
                `
                : ''}</p>
              ${this.form()}
              <div>
                <h4>${t('myTold')}</h4>
                <kpi-cat-feedback .path="${`catalogue/feedback?box=MINE&task=${task.id}`}"></kpi-cat-feedback>
              </div>
            </div>
          `
          : nothing}
      </details>
    `;
  }

  private form(): TemplateResult {
    const { typed } = this;
    const { problem, busy } = this.acts;
    const kindError = problem?.of('kind');
    const textError = problem?.of('text');
    return html`
      <fieldset aria-describedby="${kindError ? 'kind-error' : nothing}">
        <legend>${t('tellAbout')}</legend>
        <div class="row">${KINDS.map((kind) =>
          html`
            <label class="kind">
              <input
                type="radio"
                name="kind"
                data-kpi="feedback-${kind}"
                aria-invalid="${kindError ? 'true' : 'false'}"
                .checked="${typed.kind === kind}"
                @change="${() => (this.typed = { ...this.typed, kind })}"
              />
              <span>${t(`feedback.${kind}`)}</span>
            </label>
          `
        )}</div>
        ${fieldError('kind-error', kindError)}
      </fieldset>
      <div>
        <label for="text">${t('tellText')}</label>
        <textarea
          id="text"
          rows="3"
          required
          data-kpi="feedback-text"
          placeholder="${t('tellTextHint')}"
          aria-invalid="${textError ? 'true' : 'false'}"
          aria-describedby="${textError ? 'text-error' : nothing}"
          .value="${typed.text}"
          @input="${(e: Event) => (this.typed = { ...this.typed, text: (e.target as HTMLTextAreaElement).value })}"
        ></textarea>
        ${fieldError('text-error', textError)}
      </div>
      ${problemNotice(problem, { retry: () => void this.again() }, SHOWN)}
      <div><button data-kpi="feedback-send" aria-disabled="${busy ? 'true' : 'false'}" @click="${() => this.send()}">${icon('sent')}${t(
        'tellSend',
      )}</button></div>
    `;
  }

  private async send(): Promise<void> {
    const { entry, typed } = this;
    const done = await this.acts.run('feedback', async (key) => {
      const body = { kind: typed.kind, text: typed.text.trim() };
      const faults: FieldFault[] = [];
      if (!body.kind) faults.push({ field: 'kind', ...both('needTellKind') });
      if (!body.text) faults.push({ field: 'text', ...both('needTellText') });
      if (faults.length) throw new Problem(422, 'screen.feedback', faults[0], faults);
      await send<unknown>({ method: 'POST', path: `worklog/entries/${entry.id}/task-feedback`, body, key });
    });
    await this.concluded(done);
  }

  private async again(): Promise<void> {
    await this.concluded(!!(await this.acts.retry()));
  }

  private async concluded(done: boolean): Promise<void> {
    if (!done) return leadToFault(this);
    this.typed = EMPTY;
    this.kept.drop();
    this.sent = this.entry.task?.code ?? '';
    await this.renderRoot.querySelector<CatalogueFeedback>('kpi-cat-feedback')?.refresh();
  }

  static styles = [
    ...styles,
    css`
      .boxes {
        display: grid;
        gap: 0.7em;
        padding: 0.4em 0 0.2em;
      }
      .kind {
        display: flex;
        gap: 0.45em;
        align-items: flex-start;
        min-height: var(--tap);
        margin: 0;
        font-weight: 500;
      }
      .notice {
        margin: 0;
      }
    `,
  ];
}
