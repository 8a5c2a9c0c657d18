import { html, LitElement, nothing, TemplateResult } from 'lit';
import { lastKnownMe } from '../api';
import { lateness, WorkingDays } from '../calendar';
import { moment } from '../format';
import { Speaks, t } from '../i18n';
import { icon } from '../icons';
import { Entry, GradeView, Score } from '../model';
import { styles } from '../look/theme';
import { look } from './entry-card-look';
import { evidenceName, flowFacts, gradeName, points, stateChip, timeChip, trialChip, workFacts } from './entry-facts';
import { EntryEditor } from './entry-editor';

/** One entry: a line to see it, opened to work on it, judge it or read it. Passes `kpi-entry` on, fires `kpi-open`. */
export class EntryCard extends LitElement {
  static properties = {
    entry: { attribute: false },
    score: { attribute: false },
    special: { attribute: false },
    grades: { attribute: false },
    open: { type: Boolean },
    current: { type: Boolean, reflect: true },
    owner: { type: Boolean },
    judging: { type: Boolean },
  };

  declare entry: Entry;
  declare score: Score | undefined;
  declare special: WorkingDays;
  declare grades: GradeView[];
  declare open: boolean;
  /** Where J and K stand. */
  declare current: boolean;
  /** Names whose entry it is, where entries of several people stand together. */
  declare owner: boolean;
  /** Offers the leader's verdict in the card. */
  declare judging: boolean;

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { special: new Map(), grades: [], open: false, current: false, owner: false, judging: false });
  }

  /** Leads the keyboard to the card. */
  async enter(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#head')?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  async search(): Promise<void> {
    (await this.editor())?.search();
  }

  async attach(files: File[]): Promise<void> {
    await (await this.editor())?.attach(files);
  }

  private async editor(): Promise<EntryEditor | null> {
    await this.updateComplete;
    return this.renderRoot.querySelector<EntryEditor>('kpi-entry-editor');
  }

  render(): TemplateResult {
    const { entry } = this;
    return html`
      <article class="panel ${entry.state}" data-kpi="entry" data-entry="${entry.id}" data-state="${entry.state}" aria-labelledby="title">
        <h3>
          <button id="head" class="head" data-kpi="toggle" aria-expanded="${this.open ? 'true' : 'false'}" aria-controls="body" @click="${this.turn}">
            <span class="top">
              ${stateChip(entry.state)} ${timeChip(lateness(entry, this.special))} ${this.owner
                ? html`
                  <span class="small quiet">${entry.ownerName} · ${t(`role.${entry.role}`)}</span>
                `
                : nothing}
              <span class="points number push" data-kpi="points">${points(this.score) ? t('pointsOf', { n: points(this.score) }) : ''}</span>
              ${this.score?.trial && points(this.score) ? trialChip() : nothing} ${icon('next', this.open ? 'turn open' : 'turn')}
            </span>
            <span class="title" id="title">${entry.title}</span>
            ${this.open ? nothing : html`
              <span class="facts">
                <span>${entry.document ? (entry.document.number ?? t('unnumbered')) : t('byHand')}</span>
                <span>${entry.task
                  ? html`
                    <strong>${entry.task.code}</strong> ${entry.task.name}
                  `
                  : t('noTask')}</span>
              </span>
            `}
          </button>
        </h3>
        ${this.open
          ? html`
            <div id="body" class="body">
              ${flowFacts(entry)} ${entry.state === 'RETURNED' && entry.returnReason
                ? html`
                  <div class="notice warn" data-kpi="return-reason">
                    ${icon('back')}<div>
                      <p class="small"><strong>${t('returnedBecause', { name: entry.leaderName ?? '' })}</strong></p>
                      <p>${entry.returnReason}</p>
                    </div>
                  </div>
                `
                : nothing} ${this.work()}
            </div>
          `
          : nothing}
      </article>
    `;
  }

  private work(): TemplateResult {
    const { entry } = this;
    if (entry.actions.includes('EDIT')) {
      return html`
        <kpi-entry-editor .entry="${entry}" @kpi-entry="${this.pass}"></kpi-entry-editor>${entry.task
          ? this.scorePart(t('wouldGive'), false)
          : nothing} ${this.feedbackPart()}
      `;
    }
    return html`
      ${this.reading()} ${this.judging && entry.actions.includes('CONFIRM')
        ? html`
          <kpi-verdict .entry="${entry}" .grades="${this.grades}" .special="${this.special}" @kpi-entry="${this.pass}"></kpi-verdict>
        `
        : entry.state === 'CONFIRMED'
        ? this.scorePart(t('howScored'), true)
        : entry.state === 'SUBMITTED'
        ? this.scorePart(t('wouldGive'), false)
        : nothing} ${this.feedbackPart()}
      <details><summary class="small">${icon('next', 'turn')}${t('history')}</summary><kpi-history .entry="${entry}"></kpi-history></details>
    `;
  }

  private scorePart(title: string, open: boolean): TemplateResult {
    return html`
      <details class="score" ?open="${open}">
        <summary class="small">${icon('next', 'turn')}${title}</summary><kpi-score entry-id="${this.entry.id}"></kpi-score>
      </details>
    `;
  }

  /** For the owner and the leader of the entry. */
  private feedbackPart(): TemplateResult | typeof nothing {
    const { entry } = this;
    const self = lastKnownMe()?.id;
    const mine = !this.owner || (self !== undefined && [entry.ownerId, entry.leaderId].some((id) => String(id) === String(self)));
    return entry.task && mine
      ? html`
        <kpi-task-feedback .entry="${entry}"></kpi-task-feedback>
      `
      : nothing;
  }

  private reading(): TemplateResult {
    const { entry } = this;
    const verdict = entry.verdict;
    return html`
      <div class="reading">
        ${workFacts(entry, evidenceName)} ${verdict
          ? html`
            <div data-kpi="verdict">
              <h4>${t('verdict')}</h4>
              <p><strong>${gradeName(verdict.grade, this.grades)}</strong> · ${verdict.byName}${verdict.onBehalfOfName
                ? ` (${t('onBehalfOf', { name: verdict.onBehalfOfName })})`
                : ''} · <span class="number">${moment(verdict.at)}</span></p>
              ${verdict.objectiveCause
                ? html`
                  <p>${t('objectiveConfirmed')}</p>
                `
                : nothing} ${verdict.comment
                ? html`
                  <p>“${verdict.comment}”</p>
                `
                : nothing}
            </div>
          `
          : nothing} ${entry.state === 'SUBMITTED' && !this.judging
          ? html`
            <p class="quiet">${t('waitsFor', { name: entry.leaderName ?? '–', at: moment(entry.submittedAt) })}</p>
          `
          : nothing}
      </div>
    `;
  }

  private readonly turn = () => {
    this.dispatchEvent(new CustomEvent('kpi-open', { detail: !this.open }));
  };

  private readonly pass = (event: CustomEvent<Entry>) => {
    this.dispatchEvent(new CustomEvent<Entry>('kpi-entry', { detail: event.detail }));
  };

  static styles = [...styles, look];
}
