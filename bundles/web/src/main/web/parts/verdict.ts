import { html, LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { Acts } from '../acts';
import { get, send } from '../api';
import { lateness, WorkingDays } from '../calendar';
import { KeptText } from '../drafts';
import { decimal } from '../format';
import { both, language, local, Speaks, t } from '../i18n';
import { icon } from '../icons';
import { Entry, Grade, GradeView, Score } from '../model';
import { fieldProblem } from '../problem';
import { styles } from '../look/theme';
import { look } from './verdict-look';
import { fieldError, problemNotice } from './notice';

interface Typed {
  comment?: string;
  reason?: string;
}

const GRADES: Grade[] = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR', 'FAILED'];
const PHRASES = ['phrase.evidence', 'phrase.task', 'phrase.quantity', 'phrase.content', 'phrase.form'] as const;
const SHOWN = ['grade', 'reason', 'comment', 'objectiveCause'];

/** The direct leader's part: rate and confirm, or send back with a reason. Fires `kpi-entry` when it is done. */
export class VerdictForm extends LitElement {
  static properties = {
    entry: { attribute: false },
    grades: { attribute: false },
    special: { attribute: false },
    score: { state: true },
    grade: { state: true },
    objective: { state: true },
    returning: { state: true },
    typed: { state: true },
  };

  declare entry: Entry;
  declare grades: GradeView[];
  declare special: WorkingDays;
  declare score: Score | undefined;
  /** No mark is set before the leader sets one. */
  declare grade: Grade | undefined;
  declare objective: boolean;
  declare returning: boolean;
  declare typed: Typed;
  private readonly acts = new Acts(this);
  private readonly kept = new KeptText<Typed>(
    this,
    () => (this.entry ? `verdict.${this.entry.id}` : ''),
    () => (this.typed.comment || this.typed.reason ? this.typed : null),
    (typed) => {
      this.typed = typed;
      this.returning = !!typed.reason;
    },
  );

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { grades: [], special: new Map(), objective: false, returning: false, typed: {} });
  }

  /** The key A: confirms what is rated, else leads to the rating. */
  confirmOrRate(): void {
    if (this.grade) void this.confirm();
    else void this.lead('input[name=grade]');
  }

  /** The key R. */
  async startReturn(): Promise<void> {
    this.returning = true;
    await this.lead('#reason');
  }

  protected firstUpdated(_: PropertyValues): void {
    void this.kept.load();
    get<Score>(`evaluation/entries/${this.entry.id}/score`).then((score) => (this.score = score), () => undefined);
  }

  render(): TemplateResult {
    const { entry, acts } = this;
    const late = (lateness(entry, this.special) ?? 0) > 0;
    return html`
      <section class="form" data-kpi="verdict-form" aria-label="${t('verdict')}">
        ${this.returning ? this.returnPart() : html`
          ${this.ratingPart()} ${late
            ? html`
              <label class="check"><input type="checkbox" data-kpi="objective" .checked="${this.objective}" @change="${(
                e: Event,
              ) => (this.objective = (e.target as HTMLInputElement).checked)}" />
                <span>${t('objectiveCause')}<span class="hint">${t('objectiveHint')}</span></span></label>
            `
            : nothing}
          <div>
            <label for="comment">${t('comment')}</label>
            <input id="comment" data-kpi="comment" autocomplete="off" placeholder="${t('commentPlaceholder')}" .value="${this.typed.comment ??
              ''}" @input="${(e: Event) => this.type('comment', e)}" />
          </div>
          ${problemNotice(acts.problem, { retry: () => acts.retry(), reload: () => this.reload() }, SHOWN)}
          <div class="row foot">
            <button class="primary" data-kpi="confirm" aria-disabled="${acts.busy ? 'true' : 'false'}" @click="${() => this.confirm()}">${icon(
              'done',
            )}${t('confirm')} <kbd>A</kbd></button>
            ${entry.actions.includes('RETURN')
              ? html`
                <button data-kpi="return" @click="${() => this.startReturn()}">${icon('back')}${t('return')} <kbd>R</kbd></button>
              `
              : nothing}
          </div>
        `}
      </section>
    `;
  }

  private ratingPart(): TemplateResult {
    const error = this.acts.problem?.of('grade');
    return html`
      <fieldset aria-describedby="${error ? 'grade-error' : nothing}" data-kpi="grades">
        <legend>${t('rate')}</legend>
        <div class="grades">
          ${GRADES.map((grade) => {
            const view = this.grades.find((each) => each.grade === grade);
            const gives = this.score?.wouldGive?.[grade];
            return html`
              <label class="grade ${this.grade === grade ? 'on' : ''}">
                <input type="radio" name="grade" value="${grade}" data-kpi="grade-${grade}" .checked="${this.grade ===
                  grade}" @change="${() => (this.grade = grade)}" />
                <span><span class="name">${view ? local(view.label) : t(`grade.${grade}`)}</span><span class="small quiet">${t(
                  `meaning.${grade}`,
                )}</span></span>
                ${gives === undefined ? nothing : html`
                  <span class="gives number">${t('pointsOf', { n: decimal(gives, language(), 2) })}</span>
                `}
              </label>
            `;
          })}
        </div>
        ${this.score?.outcome === 'NOT_SCORED' && !this.score.wouldGive
          ? html`
            <p class="hint">${local(this.score.reasonText)}</p>
          `
          : nothing} ${fieldError('grade-error', error)}
      </fieldset>
    `;
  }

  private returnPart(): TemplateResult {
    const error = this.acts.problem?.of('reason');
    return html`
      <div>
        <label for="reason">${t('reason')}</label>
        <textarea
          id="reason"
          data-kpi="reason"
          rows="3"
          required
          aria-invalid="${error ? 'true' : 'false'}"
          aria-describedby="${error ? 'reason-error' : nothing}"
          .value="${this.typed.reason ?? ''}"
          @input="${(e: Event) => this.type('reason', e)}"
        ></textarea>
        ${fieldError('reason-error', error)}
        <div class="row phrases" role="group" aria-label="${t('phrases')}">
          ${PHRASES.map((phrase) =>
            html`
              <button class="small" data-kpi="phrase" @click="${() => this.add(t(phrase))}">${t(phrase)}</button>
            `
          )}
        </div>
      </div>
      ${problemNotice(this.acts.problem, { retry: () => this.acts.retry(), reload: () => this.reload() }, SHOWN)}
      <div class="row foot">
        <button class="primary" data-kpi="return-send" aria-disabled="${this.acts.busy ? 'true' : 'false'}" @click="${() => this.giveBack()}">${icon(
          'back',
        )}${t('returnSend', { name: this.entry.ownerName })}</button>
        <button data-kpi="return-cancel" @click="${() => (this.returning = false)}">${t('cancel')}</button>
      </div>
    `;
  }

  private type(name: keyof Typed, event: Event): void {
    this.typed = { ...this.typed, [name]: (event.target as HTMLInputElement).value };
  }

  private add(phrase: string): void {
    const before = (this.typed.reason ?? '').trimEnd();
    this.typed = { ...this.typed, reason: before ? `${before} ${phrase}` : phrase };
    void this.lead('#reason');
  }

  private async confirm(): Promise<void> {
    const done = await this.acts.run('confirm', (key) => {
      if (!this.grade) throw fieldProblem('grade', both('needGrade'));
      return this.act('confirmation', { grade: this.grade, objectiveCause: this.objective, comment: this.typed.comment?.trim() || null }, key);
    });
    if (!done && this.acts.problem?.of('grade')) await this.lead('input[name=grade]');
  }

  private async giveBack(): Promise<void> {
    const done = await this.acts.run('return', (key) => {
      const reason = (this.typed.reason ?? '').trim();
      if (!reason) throw fieldProblem('reason', both('needReason'));
      return this.act('return', { reason }, key);
    });
    if (!done && this.acts.problem?.of('reason')) await this.lead('#reason');
  }

  private async act(name: string, body: object, key: string): Promise<void> {
    const entry = await send<Entry>({ method: 'POST', path: `worklog/entries/${this.entry.id}/${name}`, body, version: this.entry.version, key });
    this.typed = {};
    this.kept.drop();
    this.take(entry);
  }

  private async reload(): Promise<void> {
    this.acts.clear();
    await this.acts.run('reload', async () => this.take(await get<Entry>(`worklog/entries/${this.entry.id}`)));
  }

  private take(entry: Entry): void {
    this.entry = entry;
    this.dispatchEvent(new CustomEvent<Entry>('kpi-entry', { detail: entry }));
  }

  private async lead(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  static styles = [...styles, look];
}
