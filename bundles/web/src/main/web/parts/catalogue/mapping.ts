import { html, nothing, TemplateResult } from 'lit';
import { Acts } from '../../acts';
import { Answer } from '../../answers';
import { get, send } from '../../api';
import { ColumnsOfKind, Import, IMPORT_KINDS, ImportKind, ImportSheet } from '../../catalogue-model';
import { local, t } from '../../i18n';
import { icon } from '../../icons';
import { claimedTwice, MappedSheet, mappingOf, mappingSent, missingFields } from '../../import-rules';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { exact } from './facts';
import { look } from './look';
import { Part } from './part';
import { sheetValues } from './sheet-values';

/** How the sheets and columns of a file are understood, to be corrected by hand. Fires `kpi-mapped` with the import checked anew. */
export class CatalogueMapping extends Part {
  static properties = { ...Part.properties, import: { attribute: false }, mapped: { state: true } };

  declare import: Import;
  declare mapped: MappedSheet[];
  private readonly columns = new Answer<{ kinds: ColumnsOfKind[] }>(this);
  private readonly acts = new Acts(this);
  private shown = '';

  constructor() {
    super();
    this.mapped = [];
    this.columns.ask('catalogue/columns');
  }

  refresh(): Promise<void> {
    return this.columns.again();
  }

  protected willUpdate(): void {
    const wanted = `${this.import.id}@${this.import.version}`;
    if (wanted === this.shown) return;
    this.shown = wanted;
    this.mapped = mappingOf(this.import.sheets);
  }

  render(): TemplateResult {
    const editable = this.import.actions.includes('MAP');
    const changed = JSON.stringify(this.mapped) !== JSON.stringify(mappingOf(this.import.sheets));
    const missing = this.import.sheets.some((sheet) => sheet.kind && sheet.missing.length) || this.import.sheets.every((sheet) => !sheet.kind);
    const given = this.import.sheets.some((sheet) => sheet.makesCodes || Object.keys(sheet.values).length);
    return html`
      <details class="stack" data-kpi="mapping" ?open="${(missing || given) && editable}">
        <summary>${icon('next', 'turn')}${t('sheets')} (${this.import.sheets.length})</summary>
        <div class="stack">
          ${this.import.sheets.map((sheet, i) => this.sheet(sheet, i, editable))} ${problemNotice(this.acts.problem, {
            retry: () => this.acts.retry(),
            reload: () => void this.reload(),
          })} ${editable
            ? html`
              <div class="row">
                <button class="${changed ? 'primary' : ''}" data-kpi="check-again" aria-disabled="${this.acts.busy
                  ? 'true'
                  : 'false'}" @click="${() => this.save()}">${icon('reload')}${t('checkAgain')}</button>
                <span class="hint">${t('rememberHint')}</span>
              </div>
            `
            : nothing}
        </div>
      </details>
    `;
  }

  private sheet(sheet: ImportSheet, at: number, editable: boolean): TemplateResult {
    const mapped = this.mapped[at];
    const kind = this.kindOf(mapped?.kind ?? null);
    const missing = mapped?.kind ? missingFields(kind, mapped) : [];
    const twice = mapped?.kind ? claimedTwice(mapped.columns) : undefined;
    return html`
      <fieldset class="boxed stack" data-kpi="sheet" data-sheet="${sheet.name}">
        <legend>${sheet.name} <span class="quiet">(${t('sheetFacts', { rows: exact(sheet.rows), columns: sheet.columns.length })})</span></legend>
        <div class="fields">
          <div>
            <label for="kind-${at}">${t('sheetKind', { sheet: sheet.name })}</label>
            <select id="kind-${at}" class="narrow" data-kpi="sheet-kind" ?disabled="${!editable}" @change="${(e: Event) =>
              this.put(at, { kind: (value(e) || null) as ImportKind | null })}">
              <option value="" .selected="${!mapped?.kind}">${t('notImported')}</option>
              ${IMPORT_KINDS.map((each) =>
                html`
                  <option value="${each}" .selected="${mapped?.kind === each}">${t(`record.${each}`)}</option>
                `
              )}
            </select>
          </div>
        </div>
        ${missing.length
          ? html`
            <p class="error">${icon('late')}<span>${t('columnsMissing', {
              fields: missing.map((field) => this.fieldName(kind, field)).join(', '),
            })}</span></p>
          `
          : nothing} ${twice
          ? html`
            <p class="error">${icon('late')}<span>${t('columnTwice', {
              columns: twice.columns.join(', '),
              field: this.fieldName(kind, twice.field),
            })}</span></p>
          `
          : nothing} ${mapped?.kind
          ? html`
            <div class="fields">${sheet.columns.map((column) =>
              html`
                <div>
                  <label for="c-${at}-${column.column}">${t('columnMeans', { column: column.column, header: column.header || t('noHeader') })}</label>
                  <select id="c-${at}-${column.column}" data-kpi="column" data-column="${column.column}" ?disabled="${!editable}" @change="${(
                    e: Event,
                  ) => this.map(at, column.column, value(e))}">
                    <option value="" .selected="${!mapped.columns[column.column]}">${t('columnIgnored')}</option>
                    ${(kind?.columns ?? []).map((field) =>
                      html`
                        <option value="${field.field}" .selected="${mapped.columns[column.column] === field.field}">${local(
                          field.header,
                        )}${field.required ? ' *' : ''}</option>
                      `
                    )}
                  </select>
                </div>
              `
            )}</div>
            ${kind ? this.ofTheSheet(at, kind, mapped, editable) : nothing}
          `
          : nothing}
      </fieldset>
    `;
  }

  private ofTheSheet(at: number, kind: ColumnsOfKind, mapped: MappedSheet, editable: boolean): TemplateResult | typeof nothing {
    return sheetValues(kind, mapped, {
      id: String(at),
      editable,
      codes: (makesCodes) => this.put(at, { makesCodes }),
      give: (field, value) => this.put(at, { values: { ...this.mapped[at].values, [field]: value } }),
    });
  }

  private kindOf(kind: ImportKind | null): ColumnsOfKind | undefined {
    return this.columns.value?.kinds.find((each) => each.kind === kind);
  }

  private fieldName(kind: ColumnsOfKind | undefined, field: string): string {
    return local(kind?.columns.find((each) => each.field === field)?.header) || field;
  }

  private map(at: number, column: string, field: string): void {
    const { [column]: _, ...rest } = this.mapped[at].columns;
    this.put(at, { columns: field ? { ...rest, [column]: field } : rest });
  }

  private put(at: number, part: Partial<MappedSheet>): void {
    this.mapped = this.mapped.map((each, i) => (i === at ? { ...each, ...part } : each));
  }

  private async save(): Promise<void> {
    await this.acts.run('map', async () => {
      const { id, version } = this.import;
      const sheets = mappingSent(this.mapped);
      const checked = await send<Import>({ method: 'PUT', path: `catalogue/imports/${id}/mapping`, body: { sheets }, version });
      this.dispatchEvent(new CustomEvent<Import>('kpi-mapped', { detail: checked }));
    });
  }

  /** The latest version under the choices made here. */
  private async reload(): Promise<void> {
    this.acts.clear();
    const latest = await get<Import>(`catalogue/imports/${this.import.id}`);
    this.shown = `${latest.id}@${latest.version}`;
    this.import = latest;
  }

  static styles = [...styles, look];
}

function value(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
