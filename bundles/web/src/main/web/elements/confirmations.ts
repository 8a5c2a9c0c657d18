import { html, nothing, TemplateResult } from 'lit';
import { get } from '../api';
import { lateness, WorkingDays, workingDays } from '../calendar';
import { date, decimal } from '../format';
import { language, t } from '../i18n';
import { icon } from '../icons';
import { Keys } from '../keys';
import { Entry, GradeView, Score } from '../model';
import { gradeName, stateChip, timeChip } from '../parts/entry-facts';
import { KeysHelp } from '../parts/keys-help';
import { problemNotice } from '../parts/notice';
import { Review } from '../parts/review';
import { Screen } from '../parts/screen';
import { asProblem } from '../problem';
import { styles } from '../look/theme';
import { look } from './confirmations-look';

interface Page {
  entries: Entry[];
  next: string | null;
}

/** `<kpi-confirmations>`: what waits for the leader; the list beside the entry, on a phone one after the other. */
export class KpiConfirmations extends Screen {
  static properties = {
    entries: { state: true },
    next: { state: true },
    selected: { state: true },
    reading: { state: true },
    grades: { state: true },
    special: { state: true },
    last: { state: true },
    lastScore: { state: true },
  };

  declare entries: Entry[] | undefined;
  declare next: string | null;
  declare selected: string;
  /** On a narrow screen: the entry is shown, not the list. */
  declare reading: boolean;
  declare grades: GradeView[];
  declare special: WorkingDays;
  /** What was confirmed or returned a moment ago. */
  declare last: Entry | undefined;
  declare lastScore: Score | undefined;

  constructor() {
    super();
    Object.assign(this, { next: null, selected: '', reading: false, grades: [], special: new Map() });
    new Keys(this, {
      J: () => this.step(1),
      K: () => this.step(-1),
      A: () => this.review?.confirmOrRate(),
      R: () => void this.review?.startReturn(),
      '?': () => this.renderRoot.querySelector<KeysHelp>('kpi-keys-help')?.show(),
    });
  }

  connectedCallback(): void {
    super.connectedCallback();
    void this.refresh();
  }

  async refresh(): Promise<void> {
    try {
      const page = await get<Page>('worklog/confirmations?limit=50');
      this.entries = page.entries;
      this.next = page.next;
      this.fault = undefined;
      if (!page.entries.some((entry) => entry.id === this.selected)) this.selected = page.entries[0]?.id ?? '';
    } catch (fault) {
      this.fault = asProblem(fault);
      return;
    }
    await this.learn();
  }

  private async learn(): Promise<void> {
    const dates = (this.entries ?? []).flatMap((entry) => [entry.dueDate, entry.doneDate]);
    const [grades, special] = await Promise.all([get<{ grades: GradeView[] }>('evaluation/grades').catch(() => undefined), workingDays(dates)]);
    this.grades = grades?.grades ?? [];
    this.special = special;
  }

  private async more(): Promise<void> {
    try {
      const page = await get<Page>(`worklog/confirmations?limit=50&cursor=${encodeURIComponent(this.next ?? '')}`);
      const known = new Set(this.entries?.map((entry) => entry.id));
      this.entries = [...(this.entries ?? []), ...page.entries.filter((entry) => !known.has(entry.id))];
      this.next = page.next;
    } catch (fault) {
      this.fault = asProblem(fault);
      return;
    }
    await this.learn();
  }

  render(): TemplateResult {
    const entries = this.entries ?? [];
    const entry = entries.find((each) => each.id === this.selected);
    return html`
      <div class="screen ${this.reading && entry ? 'reading' : ''}" data-kpi="confirmations">
        <header class="row">
          <h2 class="unseen">${t('confirmations')}</h2>
          ${this.entries?.length
            ? html`
              <span class="quiet number" data-kpi="waiting-count">${t('waitingCount', { n: `${entries.length}${this.next ? '+' : ''}` })}</span>
            `
            : nothing}
          <span class="row push tools">${this.languageSwitch()}<kpi-keys-help .keys="${this.keys()}"></kpi-keys-help></span>
        </header>
        ${problemNotice(this.fault, { retry: () => this.refresh() })} ${this.waiting(!!this.entries)} ${this.live()} ${this
          .outcome()} ${this.entries && entries.length === 0
          ? html`
            <p class="empty panel quiet" data-kpi="nothing-waiting">${icon('done')} ${t('nothingWaiting')}</p>
          `
          : nothing} ${entries.length
          ? html`
            <div class="split panel">
              <nav class="list" aria-label="${t('confirmations')}">
                <ul>${entries.map((each) =>
                  html`
                    <li>${this.item(each)}</li>
                  `
                )}</ul>
                ${this.next
                  ? html`
                    <button class="plain more" data-kpi="more" @click="${() => this.more()}">${t('more')}</button>
                  `
                  : nothing}
              </nav>
              <div class="detail">
                <button class="plain back" data-kpi="back" @click="${() => this.backToList()}">${icon('previous')}${t('backToList')}</button>
                ${entry
                  ? html`
                    <kpi-review .entry="${entry}" .grades="${this.grades}" .special="${this.special}" @kpi-entry="${(e: CustomEvent<Entry>) =>
                      this.took(e.detail)}"></kpi-review>
                  `
                  : nothing}
              </div>
            </div>
          `
          : nothing}
      </div>
    `;
  }

  private item(entry: Entry): TemplateResult {
    return html`
      <button class="item" data-kpi="waiting" data-entry="${entry.id}" aria-current="${entry.id === this.selected ? 'true' : 'false'}" @click="${() =>
        this.choose(entry.id)}">
        <span class="who"><strong>${entry.ownerName}</strong> <span class="small quiet number">${date(entry.workedOn)}</span></span>
        <span class="what">${entry.title}</span>
        <span class="row small">${timeChip(lateness(entry, this.special))}
          <span class="quiet">${entry.task?.code ?? ''} · ${entry.document?.number ?? t('byHand')}</span></span>
        </button>
      `;
    }

    /** The line that says what has just been done, with the score and its explanation. */
    private outcome(): TemplateResult | typeof nothing {
      const { last, lastScore } = this;
      if (!last) return nothing;
      const points = lastScore?.outcome === 'SCORED'
        ? html`
          · <strong class="number" data-kpi="outcome-points">${t('pointsOf', {
            n: decimal(lastScore.published ?? lastScore.points, language(), 2),
          })}</strong>
        `
        : nothing;
      return html`
        <div class="notice ${last.state === 'CONFIRMED' ? 'good' : 'warn'}" data-kpi="outcome" data-state="${last.state}">
          <div class="said">
            <p>${stateChip(last.state)} ${last.ownerName}: ${last.title}${last.verdict
              ? html`
                · ${gradeName(last.verdict.grade, this.grades)}
              `
              : nothing}${points}</p>
            ${last.state === 'CONFIRMED'
              ? html`
                <details><summary class="small">${icon('next', 'turn')}${t('howScored')}</summary><kpi-score entry-id="${last
                  .id}"></kpi-score></details>
              `
              : nothing}
          </div>
          <button class="plain close" aria-label="${t('close')}" @click="${() => (this.last = undefined)}">${icon('cross')}</button>
        </div>
      `;
    }

    private get review(): Review | null {
      return this.renderRoot.querySelector<Review>('kpi-review');
    }

    private choose(id: string): void {
      this.selected = id;
      this.reading = true;
      void this.toReview();
    }

    private async toReview(): Promise<void> {
      await this.updateComplete;
      await this.review?.enter();
    }

    private async backToList(): Promise<void> {
      this.reading = false;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.item[aria-current=true]')?.focus();
    }

    private step(by: number): void {
      const entries = this.entries ?? [];
      const at = entries.findIndex((entry) => entry.id === this.selected);
      const next = entries[Math.min(Math.max(at + by, 0), entries.length - 1)];
      if (next && next.id !== this.selected) this.choose(next.id);
    }

    /** Done with one: it leaves the list, the next one opens by itself. */
    private took(entry: Entry): void {
      const entries = this.entries ?? [];
      const at = entries.findIndex((each) => each.id === entry.id);
      if (entry.state === 'SUBMITTED') {
        this.entries = entries.map((each) => (each.id === entry.id ? entry : each));
        return;
      }
      const left = entries.filter((each) => each.id !== entry.id);
      this.entries = left;
      this.selected = (left[at] ?? left[left.length - 1])?.id ?? '';
      this.last = entry;
      this.lastScore = undefined;
      this.tell(`${t(`told.${entry.state}`, { title: entry.title, name: entry.ownerName })} ${t('leftOver', { n: left.length })}`);
      this.changed(entry);
      if (entry.state === 'CONFIRMED') void this.scored(entry.id);
      if (this.selected) void this.toReview();
      if (left.length < 5 && this.next) void this.more();
    }

    private async scored(id: string): Promise<void> {
      const score = await get<Score>(`evaluation/entries/${id}/score`).catch(() => undefined);
      if (this.last?.id === id) this.lastScore = score;
    }

    private keys(): [string, string][] {
      return [['J', t('key.next')], ['K', t('key.previous')], ['A', t('confirm')], ['R', t('return')], ['?', t('key.help')]];
    }

    static styles = [...styles, look];
  }
