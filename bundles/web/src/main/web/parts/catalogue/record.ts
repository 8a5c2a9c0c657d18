import { css, html, nothing, TemplateResult } from 'lit';
import { Answer, Pages, query } from '../../answers';
import { CatalogueRecord, RecordKind, RecordLine } from '../../catalogue-model';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { go } from './events';
import { standingChip, validity } from './facts';
import { look } from './look';
import { Part } from './part';
import { recordContent } from './record-content';

/** One record as of a day, with its versions. */
export class CatalogueRecordDetail extends Part {
  static properties = { ...Part.properties, day: {}, opened: { type: Boolean } };

  declare day: string;
  /** The versions have been asked for. */
  declare opened: boolean;
  private readonly record = new Answer<CatalogueRecord>(this);
  private readonly positions = new Pages<RecordLine>(this, 'records');

  constructor() {
    super();
    Object.assign(this, { day: '', opened: false });
  }

  protected willUpdate(): void {
    this.record.ask(query(`catalogue/records/${this.target}`, { day: this.day }));
    const code = this.record.value?.content.position;
    if (code) this.positions.ask(query('catalogue/records', { kind: 'POSITION', text: String(code), day: this.day, limit: 10 }));
  }

  protected updated(): void {
    const record = this.record.value;
    if (!record) return;
    this.enter(this.target);
    this.dispatchEvent(new CustomEvent<RecordKind>('kpi-kind', { detail: record.kind }));
  }

  async refresh(): Promise<void> {
    await Promise.all([this.record.again(), this.renderRoot.querySelector<Part>('kpi-cat-versions')?.refresh()]);
  }

  render(): TemplateResult {
    const record = this.record.value;
    if (!record) {
      return html`
        ${problemNotice(this.record.problem, { retry: () => void this.record.again() })} ${this.record.problem ? nothing : html`
          <p class="quiet" data-kpi="loading">${t('loading')}</p>
        `}
      `;
    }
    return html`
      <article class="stack" data-kpi="record-detail" data-code="${record.code}">
        <header class="head">
          <div class="row"><strong>${record.code}</strong> ${standingChip(record, this.day || this.today)} <span class="quiet small">${t(
            `record.${record.kind}`,
          )}</span></div>
          <h3 tabindex="-1">${record.name}</h3>
          <p class="quiet small">${t('versionNo', { n: record.version })} · ${validity(record)}${record.source ? ` · ${record.source}` : ''}</p>
        </header>
        ${recordContent(record, this.position(record))}
        <details data-kpi="section-versions" @toggle="${() => (this.opened = true)}">
          <summary>${icon('next', 'turn')}${t('versions')}</summary>
          ${this.opened
            ? html`
              <kpi-cat-versions .path="${`catalogue/records/${record.id}`}"></kpi-cat-versions>
            `
            : nothing}
        </details>
      </article>
    `;
  }

  /** The position that the record is about, by name and with the way to it; only its code while it is not found. */
  private position({ content }: CatalogueRecord): TemplateResult | string {
    const code = String(content.position ?? '');
    const found = this.positions.items?.find((each) => each.code === code);
    return found
      ? html`
        <button class="plain inline" data-kpi="record-position" @click="${() => go(this, { view: 'records', id: String(found.id) })}">${found
          .name}</button> <span class="quiet">${code}</span>
      `
      : code;
  }

  static styles = [
    ...styles,
    look,
    css`
      .duty {
        white-space: pre-line;
        margin-bottom: 0.4em;
      }
      .inline {
        min-height: max(24px, var(--tap));
        padding-inline: 0;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }
      .level {
        white-space: nowrap;
      }
    `,
  ];
}
