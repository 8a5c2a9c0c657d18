import { html, nothing, PropertyValues, TemplateResult } from 'lit';
import { get } from '../api';
import { WorkingDays, workingDays } from '../calendar';
import { date, plusDays, today, weekday } from '../format';
import { language, t } from '../i18n';
import { icon } from '../icons';
import { Keys } from '../keys';
import { Day, DayTotal, Entry, GradeView, MonthTotal, Score } from '../model';
import { dayNote, daySummary } from '../parts/day-note';
import { EntryCard } from '../parts/entry-card';
import { KeysHelp } from '../parts/keys-help';
import { Made } from '../parts/new-entry';
import { problemNotice } from '../parts/notice';
import { Screen } from '../parts/screen';
import { asProblem } from '../problem';
import { styles } from '../look/theme';
import { look } from './my-day-look';

/** `<kpi-my-day date?>`: a person's log of a day, filled from the documents they have finished. */
export class KpiMyDay extends Screen {
  static properties = {
    date: {},
    day: { state: true },
    scores: { state: true },
    dayTotal: { state: true },
    monthTotal: { state: true },
    grades: { state: true },
    special: { state: true },
    opened: { state: true },
    current: { state: true },
    adding: { state: true },
  };

  declare date: string;
  declare day: Day | undefined;
  declare scores: Map<string, Score>;
  declare dayTotal: DayTotal | undefined;
  declare monthTotal: MonthTotal | undefined;
  declare grades: GradeView[];
  declare special: WorkingDays;
  declare opened: Set<string>;
  /** The entry where J and K stand. */
  declare current: string;
  declare adding: boolean;
  private shown = '';

  constructor() {
    super();
    Object.assign(this, { date: '', scores: new Map(), grades: [], special: new Map(), opened: new Set(), current: '', adding: false });
    new Keys(this, {
      N: () => (this.adding = true),
      '/': () => void this.search(),
      J: () => this.step(1),
      K: () => this.step(-1),
      E: () => void this.edit(),
      '?': () => this.renderRoot.querySelector<KeysHelp>('kpi-keys-help')?.show(),
    });
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('date')) void this.refresh();
  }

  async refresh(): Promise<void> {
    const wanted = this.date || today();
    try {
      const day = await get<Day>(`worklog/days/${wanted}`);
      if (wanted !== (this.date || today())) return;
      if (!this.date && day.today !== wanted) {
        this.date = day.today; // This computer's clock is wrong.
        return;
      }
      if (this.shown !== wanted) this.openFirst(day.entries);
      this.shown = wanted;
      this.day = day;
      this.fault = undefined;
    } catch (fault) {
      this.fault = asProblem(fault);
      return;
    }
    await this.figures(wanted);
  }

  /** Scores and totals come from another slice: the log stays usable without them. */
  private async figures(wanted: string): Promise<void> {
    const absent = () => undefined;
    const dates = (this.day?.entries ?? []).flatMap((entry) => [entry.dueDate, entry.doneDate]);
    const [scores, total, month, special, grades] = await Promise.all([
      get<{ scores: Score[] }>(`evaluation/days/${wanted}/scores`).catch(absent),
      get<DayTotal>(`evaluation/days/${wanted}`).catch(absent),
      get<MonthTotal>(`evaluation/months/${wanted.slice(0, 7)}`).catch(absent),
      workingDays([wanted, ...dates]),
      get<{ grades: GradeView[] }>(`evaluation/grades?day=${wanted}`).catch(absent),
    ]);
    if (wanted !== this.shown) return;
    this.scores = new Map((scores?.scores ?? []).map((score) => [score.entryId, score]));
    this.dayTotal = total;
    this.monthTotal = month;
    this.special = special;
    this.grades = grades?.grades ?? [];
  }

  private openFirst(entries: Entry[]): void {
    const first = entries.find((entry) => entry.actions.includes('EDIT'));
    this.opened = new Set(first ? [first.id] : []);
    this.current = '';
  }

  render(): TemplateResult {
    const { day } = this;
    const now = day?.today ?? today();
    const shown = this.date || day?.date || now;
    return html`
      <div class="screen" data-kpi="my-day" data-date="${shown}">
        <header class="row">
          <h2 class="unseen">${t('myDay')}</h2>
          <nav class="row dates" aria-label="${t('chooseDay')}">
            <button data-kpi="previous-day" aria-label="${t('previousDay')}" @click="${() => this.go(plusDays(shown, -1))}">${icon(
              'previous',
            )}</button>
            <strong class="number" data-kpi="day-name">${weekday(shown, language())}, ${date(shown)}</strong>
            <button data-kpi="next-day" aria-label="${t('nextDay')}" ?disabled="${shown >= now}" @click="${() => this.go(plusDays(shown, 1))}">${icon(
              'next',
            )}</button>
            ${shown === now ? nothing : html`
              <button data-kpi="today" @click="${() => this.go(now)}">${t('today')}</button>
            `}
          </nav>
          <span class="row push tools">${this.languageSwitch()}<kpi-keys-help .keys="${this.keys()}"></kpi-keys-help></span>
        </header>
        ${problemNotice(this.fault, { retry: () => this.refresh() })} ${this.waiting(!!day)} ${day
          ? html`
            <div class="columns">
              <div class="main">
                ${dayNote(day, this.special)}
                <div class="row">${this.adder(day)} ${daySummary(day.entries)} ${this.live(true)}</div>
                ${this.adding
                  ? html`
                    <kpi-new-entry .day="${day.date}" @kpi-close="${() => (this.adding = false)}" @kpi-made="${(e: CustomEvent<Made>) =>
                      this.made(e.detail)}"></kpi-new-entry>
                  `
                  : nothing}
                <ul class="cards">${day.entries.filter((entry) => entry.state !== 'VOIDED').map((entry) =>
                  html`
                    <li>${this.card(entry)}</li>
                  `
                )}</ul>
                ${day.entries.length ? nothing : html`
                  <p class="empty panel quiet">${t('emptyDay')}</p>
                `}
              </div>
              <aside aria-label="${t('totals')}">
                <kpi-totals
                  .day="${shown}"
                  .today="${day.today}"
                  .total="${this.dayTotal}"
                  .month="${this.monthTotal}"
                  .special="${this.special}"
                  ?trial="${[...this.scores.values()].some((score) => score.trial)}"
                  @kpi-day="${(e: CustomEvent<string>) => this.go(e.detail)}"
                ></kpi-totals>
              </aside>
            </div>
          `
          : nothing}
      </div>
    `;
  }

  private card(entry: Entry): TemplateResult {
    return html`
      <kpi-entry-card
        data-entry="${entry.id}"
        .entry="${entry}"
        .score="${this.scores.get(entry.id)}"
        .special="${this.special}"
        .grades="${this.grades}"
        ?open="${this.opened.has(entry.id)}"
        ?current="${entry.id === this.current}"
        @kpi-open="${(e: CustomEvent<boolean>) => this.open(entry.id, e.detail)}"
        @kpi-entry="${(e: CustomEvent<Entry>) => this.took(e.detail)}"
      ></kpi-entry-card>
    `;
  }

  private adder(day: Day): TemplateResult | typeof nothing {
    if (this.adding || day.date < day.earliest || day.date > day.today) return nothing;
    return html`
      <button class="add" data-kpi="new" @click="${() => (this.adding = true)}">${icon('plus')}${t('newEntry')} <kbd>N</kbd></button>
    `;
  }

  private go(day: string): void {
    this.date = day;
    this.adding = false;
    this.said = '';
  }

  private open(id: string, open: boolean): void {
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
    this.current = id;
  }

  /** A card's entry has a new state. */
  private took(entry: Entry): void {
    const before = this.day?.entries.find((each) => each.id === entry.id);
    const entries = (this.day?.entries ?? []).map((each) => (each.id === entry.id ? entry : each));
    if (this.day) this.day = { ...this.day, entries };
    if (before?.state !== entry.state) {
      this.open(entry.id, false);
      this.tell(t(`told.${entry.state}`, { title: entry.title, name: entry.leaderName ?? '' }));
      void this.toNext(entry.id);
    } else {
      this.tell(t('saved'));
    }
    this.changed(entry);
    void this.figures(this.shown);
  }

  private async made({ entry, files }: Made): Promise<void> {
    this.adding = false;
    if (this.day) this.day = { ...this.day, entries: [...this.day.entries, entry] };
    this.open(entry.id, true);
    this.tell(t('told.DRAFT', { title: entry.title, name: '' }));
    this.changed(entry);
    await this.updateComplete;
    const card = this.cards().find((each) => each.entry.id === entry.id);
    await card?.enter();
    if (files.length) await card?.attach(files);
  }

  private cards(): EntryCard[] {
    return [...this.renderRoot.querySelectorAll<EntryCard>('kpi-entry-card')];
  }

  private async toNext(after: string): Promise<void> {
    await this.updateComplete;
    const cards = this.cards();
    const at = cards.findIndex((card) => card.entry.id === after);
    const waiting = [...cards.slice(at + 1), ...cards.slice(0, Math.max(at, 0))].find((card) => card.entry.actions.includes('SUBMIT'));
    const next = waiting ?? cards[at];
    if (!next) return;
    if (waiting) this.open(waiting.entry.id, true);
    this.current = next.entry.id;
    await next.enter();
  }

  private step(by: number): void {
    const cards = this.cards();
    if (!cards.length) return;
    const at = cards.findIndex((card) => card.entry.id === this.current);
    const next = cards[Math.min(Math.max(at < 0 ? 0 : at + by, 0), cards.length - 1)];
    this.current = next.entry.id;
    void next.enter();
  }

  private async edit(): Promise<void> {
    if (!this.current) this.step(0);
    if (!this.current) return;
    this.open(this.current, !this.opened.has(this.current));
    await this.updateComplete;
    await this.cards().find((card) => card.entry.id === this.current)?.enter();
  }

  private async search(): Promise<void> {
    const editable = this.cards().filter((card) => card.entry.actions.includes('EDIT'));
    const card = editable.find((each) => each.entry.id === this.current) ?? editable[0];
    if (!card) return;
    this.open(card.entry.id, true);
    await this.updateComplete;
    await card.search();
  }

  private keys(): [string, string][] {
    return [['N', t('newEntry')], ['/', t('key.search')], ['J', t('key.next')], ['K', t('key.previous')], ['E', t('key.open')], [
      'Ctrl+Enter',
      t('submit'),
    ], ['?', t('key.help')]];
  }

  static styles = [...styles, look];
}
