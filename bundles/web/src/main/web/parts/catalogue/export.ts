import { html, nothing, TemplateResult } from 'lit';
import { query } from '../../answers';
import { apiUrl } from '../../api';
import { IMPORT_KINDS, ImportKind } from '../../catalogue-model';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { fieldError } from '../notice';
import { look } from './look';
import { Part } from './part';

/** Takes the catalogue out as a file that can be imported again. */
export class CatalogueExport extends Part {
  static properties = { ...Part.properties, kinds: { state: true }, format: { state: true }, day: { state: true } };

  declare kinds: ImportKind[];
  declare format: 'xlsx' | 'csv';
  declare day: string;

  constructor() {
    super();
    Object.assign(this, { kinds: IMPORT_KINDS, format: 'xlsx', day: this.today });
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  render(): TemplateResult {
    const error = this.kinds.length === 0
      ? t('needKinds')
      : this.format === 'csv' && this.kinds.length > 1
      ? t('oneKind')
      : this.day
      ? undefined
      : t('badDay');
    const path = query('catalogue/export', { kinds: this.kinds.join(','), format: this.format, day: this.day });
    return html`
      <section class="stack" aria-labelledby="title" data-kpi="export">
        <h3 id="title">${t('exportTitle')}</h3>
        <p class="quiet">${t('exportHint')}</p>
        <fieldset aria-describedby="${error ? 'error' : nothing}">
          <legend>${t('exportWhat')}</legend>
          <div class="row">${IMPORT_KINDS.map((kind) =>
            html`
              <label class="check"><input type="checkbox" data-kpi="export-${kind}" .checked="${this.kinds.includes(kind)}" @change="${() =>
                this.toggle(kind)}" /> ${t(`record.${kind}`)}</label>
            `
          )}</div>
        </fieldset>
        <fieldset>
          <legend>${t('exportFormat')}</legend>
          <div class="row">${(['xlsx', 'csv'] as const).map((format) =>
            html`
              <label class="check"><input type="radio" name="format" data-kpi="export-${format}" .checked="${this.format ===
                format}" @change="${() => (this
                  .format = format)}" />
                ${t(format === 'csv' ? 'formatCsv' : 'formatXlsx')}</label>
            `
          )}</div>
        </fieldset>
        <div class="short">
          <kpi-day-field kpi="export-day" .label="${t('asOf')}" .value="${this.day}" @kpi-day="${(e: CustomEvent<string>) => (this.day = e
            .detail)}"></kpi-day-field>
        </div>
        ${fieldError('error', error)}
        <div>${error
          ? html`
            <button class="primary" aria-disabled="true" aria-describedby="error">${icon('document')}${t('download')}</button>
          `
          : html`
            <a class="button primary" href="${apiUrl(path)}" download data-kpi="export-download">${icon('document')}${t('download')}</a>
          `}</div>
      </section>
    `;
  }

  private toggle(kind: ImportKind): void {
    this.kinds = IMPORT_KINDS.filter((each) => (each === kind ? !this.kinds.includes(kind) : this.kinds.includes(each)));
  }

  static styles = [...styles, look];
}
