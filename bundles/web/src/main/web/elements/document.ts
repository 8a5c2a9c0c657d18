import { html, nothing, PropertyValues, TemplateResult } from 'lit';
import { get } from '../api';
import { WorkingDays, workingDays } from '../calendar';
import { t } from '../i18n';
import { Entry, GradeView, Score } from '../model';
import { problemNotice } from '../parts/notice';
import { Screen } from '../parts/screen';
import { asProblem } from '../problem';
import { styles } from '../look/theme';
import { look } from './document-look';

/** `<kpi-document document-key="…">`: in a document's page, the entries that its flow has brought forth. */
export class KpiDocument extends Screen {
  static properties = {
    documentKey: { attribute: 'document-key' },
    entries: { state: true },
    scores: { state: true },
    special: { state: true },
    grades: { state: true },
    opened: { state: true },
  };

  declare documentKey: string;
  declare entries: Entry[] | undefined;
  declare scores: Map<string, Score>;
  declare special: WorkingDays;
  declare grades: GradeView[];
  declare opened: Set<string>;
  private patience = 0;

  constructor() {
    super();
    Object.assign(this, { documentKey: '', scores: new Map(), special: new Map(), grades: [], opened: new Set() });
  }

  protected willUpdate(changed: PropertyValues): void {
    if (!changed.has('documentKey')) return;
    this.patience = 3;
    void this.refresh();
  }

  /** Who has just finished sees this page before the flow has brought their entry. */
  private awaitEntries(): void {
    if (this.entries?.length || this.patience-- <= 0) return;
    setTimeout(() => this.isConnected && void this.refresh(), 2000);
  }

  async refresh(): Promise<void> {
    const key = this.documentKey;
    if (!key) return;
    try {
      const { entries } = await get<{ entries: Entry[] }>(`worklog/documents/${encodeURIComponent(key)}/entries`);
      if (key !== this.documentKey) return;
      const first = !this.entries?.length;
      this.entries = entries.filter((entry) => entry.state !== 'VOIDED');
      this.fault = undefined;
      if (first) this.opened = new Set(this.entries.filter((entry) => entry.actions.length).slice(0, 1).map((entry) => entry.id));
    } catch (fault) {
      this.fault = asProblem(fault);
      return;
    }
    this.awaitEntries();
    await this.figures();
  }

  private async figures(): Promise<void> {
    const entries = this.entries ?? [];
    const confirmed = entries.filter((entry) => entry.state === 'CONFIRMED');
    const [special, grades, ...scores] = await Promise.all([
      workingDays(entries.flatMap((entry) => [entry.dueDate, entry.doneDate])),
      get<{ grades: GradeView[] }>('evaluation/grades').catch(() => undefined),
      ...confirmed.map((entry) => get<Score>(`evaluation/entries/${entry.id}/score`).catch(() => undefined)),
    ]);
    this.special = special;
    this.grades = grades?.grades ?? [];
    this.scores = new Map(scores.flatMap((score) => (score ? [[score.entryId, score] as const] : [])));
  }

  render(): TemplateResult {
    const { entries } = this;
    return html`
      <section class="screen" data-kpi="document" aria-labelledby="heading">
        <header class="row"><h2 id="heading">${t('documentEntries')}</h2><span class="push">${this.live(true)}</span>${this.languageSwitch()}</header>
        ${problemNotice(this.fault, { retry: () => this.refresh() })} ${this.waiting(!!entries)} ${entries
          ? html`
            <ul>${entries.map((entry) =>
              html`
                <li>
                  <kpi-entry-card
                    owner
                    judging
                    data-entry="${entry.id}"
                    .entry="${entry}"
                    .score="${this.scores.get(entry.id)}"
                    .special="${this.special}"
                    .grades="${this.grades}"
                    ?open="${this.opened.has(entry.id)}"
                    @kpi-open="${(e: CustomEvent<boolean>) => this.open(entry.id, e.detail)}"
                    @kpi-entry="${(e: CustomEvent<Entry>) => this.took(e.detail)}"
                  ></kpi-entry-card>
                </li>
              `
            )}</ul>
          `
          : nothing} ${entries?.length === 0
          ? html`
            <p class="quiet" data-kpi="no-entries">${t('noDocumentEntries')}</p>
          `
          : nothing}
      </section>
    `;
  }

  private open(id: string, open: boolean): void {
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
  }

  private took(entry: Entry): void {
    const before = this.entries?.find((each) => each.id === entry.id);
    this.entries = (this.entries ?? []).map((each) => (each.id === entry.id ? entry : each)).filter((each) => each.state !== 'VOIDED');
    this.tell(before?.state === entry.state ? t('saved') : t(`told.${entry.state}`, { title: entry.title, name: entry.leaderName ?? '' }));
    this.changed(entry);
    void this.figures();
  }

  static styles = [...styles, look];
}
