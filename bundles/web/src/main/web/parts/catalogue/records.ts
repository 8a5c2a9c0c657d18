import { html, nothing, TemplateResult } from 'lit';
import { Pages, query } from '../../answers';
import { RECORD_KINDS, RecordKind, RecordLine } from '../../catalogue-model';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { composing, Keys } from '../../keys';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { go } from './events';
import { standing, standingChip, validity } from './facts';
import { look } from './look';
import { later, Part } from './part';

/** Positions, job descriptions, competency frameworks, scopes, uniform norms and who holds what, as of a day. */
export class CatalogueRecords extends Part {
  static properties = { ...Part.properties, kind: { state: true }, text: { state: true }, day: { state: true } };

  declare kind: RecordKind;
  declare text: string;
  declare day: string;
  private readonly records = new Pages<RecordLine>(this, 'records');
  private readonly whenTyped = later(180);

  constructor() {
    super();
    Object.assign(this, { kind: 'POSITION', text: '', day: '' });
    new Keys(this, { '/': () => void this.focusOn('#text'), J: () => this.step(1), K: () => this.step(-1) });
    this.search();
  }

  async refresh(): Promise<void> {
    await Promise.all([this.records.again(), this.renderRoot.querySelector<Part>('kpi-cat-record')?.refresh()]);
  }

  render(): TemplateResult {
    const found = this.records.items;
    return html`
      <div class="part ${this.target ? 'reading' : ''}" data-kpi="records">
        <div class="filters panel" role="search" aria-label="${t('searchRecords')}">
          <div class="search">
            <label for="text">${t('searchRecords')}</label>
            <input
              id="text"
              type="search"
              data-kpi="record-search"
              autocomplete="off"
              spellcheck="false"
              .value="${this.text}"
              @input="${(e: Event) => this.set({ text: value(e) }, true)}"
              @keydown="${this.key}"
            />
          </div>
          <div>
            <label for="kind">${t('recordKind')}</label>
            <select id="kind" data-kpi="record-kind" @change="${(e: Event) => this.choose(value(e) as RecordKind)}">
              ${RECORD_KINDS.map((kind) =>
                html`
                  <option value="${kind}" .selected="${this.kind === kind}">${t(`record.${kind}`)}</option>
                `
              )}
            </select>
          </div>
          <kpi-day-field kpi="record-day" .label="${t('asOf')}" .value="${this.day || this.today}" @kpi-day="${(e: CustomEvent<string>) =>
            e.detail && this.set({ day: e.detail === this.today ? '' : e.detail })}"></kpi-day-field>
        </div>
        <p class="small quiet">${icon('info')} ${t('importToChange')}</p>
        <p class="quiet number" role="status" data-kpi="record-count">${found
          ? t(this.records.next ? 'resultCountMore' : 'resultCount', { n: found.length })
          : ''}</p>
        ${problemNotice(this.records.problem, { retry: () => void this.records.again() })} ${found || this.records.problem ? nothing : html`
          <p class="quiet" data-kpi="loading">${t('loading')}</p>
        `} ${found?.length === 0 && !this.target
          ? html`
            <p class="empty panel quiet" data-kpi="nothing-found">${t('nothingFound')}</p>
          `
          : nothing} ${found?.length || this.target ? this.split(found ?? []) : nothing}
      </div>
    `;
  }

  private split(found: RecordLine[]): TemplateResult {
    return html`
      <div class="split panel ${this.target ? 'open' : ''}">
        <nav class="list" aria-label="${t(`record.${this.kind}`)}">
          <div class="scroll">
            <ul>${found.map((record) =>
              html`
                <li>${this.line(record)}</li>
              `
            )}</ul>
            ${this.records.next
              ? html`
                <button class="plain more" data-kpi="more" aria-disabled="${this.records.busy ? 'true' : 'false'}" @click="${() =>
                  this.records.more()}">${t('more')}</button>
              `
              : nothing}
          </div>
        </nav>
        ${this.target
          ? html`
            <div class="detail">
              <button class="plain back" data-kpi="back" @click="${() => this.back()}">${icon('previous')}${t('backToResults')}</button>
              <kpi-cat-record .target="${this.target}" .day="${this.day}" @kpi-kind="${(e: CustomEvent<RecordKind>) =>
                this.follow(e.detail)}"></kpi-cat-record>
            </div>
          `
          : nothing}
      </div>
    `;
  }

  private line(record: RecordLine): TemplateResult {
    const day = this.day || this.today;
    return html`
      <button class="line" data-kpi="record" data-code="${record.code}" aria-current="${String(record.id) === this.target
        ? 'true'
        : 'false'}" @click="${() => go(this, { view: 'records', id: String(record.id) })}">
        <span><strong>${record.code}</strong> ${record.name} ${standing(record, day) === 'IN_FORCE' ? nothing : standingChip(record, day)}</span>
        <span class="small quiet">${[record.summary, validity(record), record.versions > 1 ? t('versionNo', { n: record.version }) : '']
          .filter(Boolean).join(' · ')}</span>
      </button>
    `;
  }

  private choose(kind: RecordKind): void {
    go(this, { view: 'records', id: '' });
    this.set({ kind });
  }

  /** A record opened by its address brings its kind along. */
  private follow(kind: RecordKind): void {
    if (kind !== this.kind) this.set({ kind });
  }

  private set(change: { kind?: RecordKind; text?: string; day?: string }, typed = false): void {
    Object.assign(this, change);
    if (typed) this.whenTyped(() => this.search());
    else this.search();
  }

  private search(): void {
    this.records.ask(query('catalogue/records', { kind: this.kind, text: this.text.trim(), day: this.day, limit: 50 }));
  }

  private key(event: KeyboardEvent): void {
    if (composing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') void this.focusOn('.line');
    else if (event.key === 'Escape' && this.text) this.set({ text: '' });
    else return;
    event.preventDefault();
  }

  private step(by: number): void {
    const found = this.records.items ?? [];
    const at = found.findIndex((record) => String(record.id) === this.target);
    const next = found[Math.min(Math.max(at + by, 0), found.length - 1)];
    if (next) go(this, { view: 'records', id: String(next.id) });
  }

  private async back(): Promise<void> {
    const code = this.records.items?.find((record) => String(record.id) === this.target)?.code ?? '';
    go(this, { view: 'records', id: '' });
    await this.focusOn(`.line[data-code="${CSS.escape(code)}"]`);
  }

  static styles = [...styles, look];
}

function value(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
