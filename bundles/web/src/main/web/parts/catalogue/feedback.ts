import { css, html, nothing, TemplateResult } from 'lit';
import { Acts } from '../../acts';
import { Pages } from '../../answers';
import { send } from '../../api';
import { Feedback } from '../../catalogue-model';
import { moment } from '../../format';
import { both, t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { fieldProblem } from '../../problem';
import { fieldError, problemNotice } from '../notice';
import { changed, go, tell } from './events';
import { look } from './look';
import { Part } from './part';

/** What people said about tasks, with the answer or the way to give one. */
export class CatalogueFeedback extends Part {
  static properties = { ...Part.properties, path: {}, named: { type: Boolean }, answering: { state: true }, typed: { state: true } };

  declare path: string;
  /** Each line names its task: the list stands on its own. */
  declare named: boolean;
  declare answering: number;
  declare typed: Record<number, string>;
  private readonly pages = new Pages<Feedback>(this, 'feedback');
  private readonly acts = new Acts(this);

  constructor() {
    super();
    Object.assign(this, { path: '', named: false, answering: 0, typed: {} });
  }

  protected willUpdate(): void {
    this.pages.ask(this.path);
  }

  refresh(): Promise<void> {
    return this.pages.again();
  }

  render(): TemplateResult {
    const found = this.pages.items;
    return html`
      <div class="stack" tabindex="-1" data-kpi="feedback-list">
        ${problemNotice(this.pages.problem, { retry: () => void this.pages.again() })} ${found || this.pages.problem ? nothing : html`
          <p class="quiet">${t('loading')}</p>
        `} ${found?.length === 0
          ? html`
            <p class="quiet" data-kpi="no-feedback">${t('feedbackNone')}</p>
          `
          : nothing}
        <ul class="stack">${(found ?? []).map((each) =>
          html`
            <li class="said tight" data-kpi="feedback" data-state="${each.state}">${this.line(each)}</li>
          `
        )}</ul>
        ${this.pages.next
          ? html`
            <button class="plain more" @click="${() => this.pages.more()}">${t('more')}</button>
          `
          : nothing}
      </div>
    `;
  }

  private line(each: Feedback): TemplateResult {
    return html`
      <div class="row">
        <span class="chip ${each.state}">${icon(each.state === 'OPEN' ? 'time' : 'done')}${t(`feedbackState.${each.state}`)}</span>
        <strong>${t(`feedback.${each.kind}`)}</strong>
        <span class="small quiet">${[each.personName, each.unitName, moment(each.at)].filter(Boolean).join(' · ')}</span>
      </div>
      ${this.named
        ? html`
          <p><button class="plain" @click="${() => go(this, { view: 'items', id: String(each.task.id) })}">${each.task.code}</button> ${each.task
            .name}</p>
        `
        : nothing}
      <p class="words">${each.text}</p>
      ${each.entryId
        ? html`
          <p class="small quiet">${icon('clip')} ${t('fromEntry')}</p>
        `
        : nothing} ${each.answer
        ? html`
          <p class="boxed"><strong>${t('answer')}</strong> <span class="small quiet">${[each.answeredByName, moment(each.answeredAt)].filter(Boolean)
            .join(' · ')}</span><br />${each.answer}</p>
        `
        : nothing} ${each.actions.includes('ANSWER')
        ? (this.answering === each.id ? this.form(each) : html`
          <div><button data-kpi="answer" @click="${() => this.open(each.id)}">${icon('back')}${t('answer')}</button></div>
        `)
        : nothing}
    `;
  }

  private form(each: Feedback): TemplateResult {
    const error = this.acts.problem?.of('answer');
    return html`
      <div class="form boxed">
        <div>
          <label for="answer">${t('answer')}</label>
          <textarea
            id="answer"
            data-kpi="answer-text"
            rows="3"
            required
            aria-invalid="${error ? 'true' : 'false'}"
            aria-describedby="${error ? 'answer-error' : nothing}"
            .value="${this.typed[each.id] ?? ''}"
            @input="${(e: Event) => (this.typed = { ...this.typed, [each.id]: (e.target as HTMLTextAreaElement).value })}"
          ></textarea>
          ${fieldError('answer-error', error)}
        </div>
        ${problemNotice(this.acts.problem, { retry: () => this.acts.retry(), reload: () => void this.pages.again() }, ['answer'])}
        <div class="row">
          <button class="primary" data-kpi="answer-send" aria-disabled="${this.acts.busy ? 'true' : 'false'}" @click="${() => this.send(each)}">${t(
            'answerSend',
          )}</button>
          <button @click="${() => this.close()}">${t('cancel')}</button>
        </div>
      </div>
    `;
  }

  private open(id: number): void {
    this.acts.clear();
    this.answering = id;
    void this.focusOn('#answer');
  }

  private close(): void {
    this.acts.clear();
    this.answering = 0;
  }

  private async send(each: Feedback): Promise<void> {
    const done = await this.acts.run('answer', async (key) => {
      const answer = (this.typed[each.id] ?? '').trim();
      if (!answer) throw fieldProblem('answer', both('needAnswer'));
      await send({ method: 'POST', path: `catalogue/feedback/${each.id}/answer`, body: { answer }, version: each.version, key });
    });
    if (!done) return void this.focusOn('#answer[aria-invalid=true]');
    const { [each.id]: _, ...rest } = this.typed;
    this.typed = rest;
    this.answering = 0;
    tell(this, t('toldAnswered', { code: each.task.code }));
    await this.pages.again();
    await this.focusOn('[data-kpi=feedback-list]');
    changed(this, { feedbackId: each.id });
  }

  static styles = [
    ...styles,
    look,
    css`
      .said {
        padding-bottom: 0.8em;
        border-bottom: 1px solid var(--line);
      }
    `,
  ];
}
