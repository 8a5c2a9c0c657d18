import { html, nothing, TemplateResult } from 'lit';
import { Pages, query } from '../../answers';
import { RECORD_KINDS, RecordKind, RecordLine } from '../../catalogue-model';
import { local, t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { go } from './events';
import { standing, standingChip, validity } from './facts';
import { ListPart, valueOf } from './list-part';
import { look } from './look';

/** Positions, job descriptions, competency frameworks, scopes, uniform norms and who holds what, as of a day. */
export class CatalogueRecords extends ListPart<RecordLine> {
  static properties = { ...ListPart.properties, kind: { state: true }, text: { state: true }, day: { state: true } };

  declare kind: RecordKind;
  declare text: string;
  declare day: string;
  protected readonly view = 'records';
  protected readonly pages = new Pages<RecordLine>(this, 'records');

  constructor() {
    super();
    Object.assign(this, { kind: 'POSITION', text: '', day: '' });
  }

  render(): TemplateResult {
    return html`
      <div class="part ${this.target ? 'reading' : ''}" data-kpi="records">
        <div class="filters panel" role="search" aria-label="${t('searchRecords')}">
          ${this.searchBox('record-search', t('searchRecords'), this.text)}
          <div>
            <label for="kind">${t('recordKind')}</label>
            <select id="kind" data-kpi="record-kind" @change="${(e: Event) => this.choose(valueOf(e) as RecordKind)}">
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
        <p class="quiet number" role="status" data-kpi="record-count">${this.countText()}</p>
        ${this.results(
          t(`record.${this.kind}`),
          html`
            <p class="empty panel quiet" data-kpi="nothing-found">${t('nothingFound')}</p>
          `,
        )}
      </div>
    `;
  }

  protected line(record: RecordLine): TemplateResult {
    const day = this.day || this.today;
    return html`
      <button class="line" data-kpi="record" data-code="${record.code}" aria-current="${String(record.id) === this.target
        ? 'true'
        : 'false'}" @click="${() => this.open(record)}">
        <span><strong>${record.code}</strong> ${record.name} ${standing(record, day) === 'IN_FORCE' ? nothing : standingChip(record, day)}</span>
        <span class="small quiet">${[local(record.summary), validity(record), record.versions > 1 ? t('versionNo', { n: record.version }) : '']
          .filter(Boolean).join(' · ')}</span>
      </button>
    `;
  }

  protected detail(): TemplateResult {
    return html`
      <kpi-cat-record class="opened" .target="${this.target}" .day="${this.day}" @kpi-kind="${(e: CustomEvent<RecordKind>) =>
        this.follow(e.detail)}"></kpi-cat-record>
    `;
  }

  protected type(text: string): void {
    this.text = text;
  }

  private choose(kind: RecordKind): void {
    go(this, { view: 'records', id: '' });
    this.set({ kind });
  }

  /** A record opened by its address brings its kind along. */
  private follow(kind: RecordKind): void {
    if (kind !== this.kind) this.set({ kind });
  }

  private set(change: { kind?: RecordKind; day?: string }): void {
    Object.assign(this, change);
    this.search();
  }

  protected search(): void {
    this.pages.ask(query('catalogue/records', { kind: this.kind, text: this.text.trim(), day: this.day, limit: 50 }));
  }

  static styles = [...styles, look];
}
