import { html, nothing, TemplateResult } from 'lit';
import { ColumnsOfKind } from '../../catalogue-model';
import { local, t } from '../../i18n';
import { MappedSheet, sheetFields } from '../../import-rules';

type Column = ColumnsOfKind['columns'][number];

/** What becomes of what is given; the id tells this sheet's fields from those of others. */
interface Giving {
  id: string;
  editable: boolean;
  codes(makesCodes: boolean): void;
  give(field: string, value: string): void;
}

/** What no column says, given once for all rows of a sheet. */
export function sheetValues(kind: ColumnsOfKind, sheet: MappedSheet, giving: Giving): TemplateResult | typeof nothing {
  const { asked, others } = sheetFields(kind, sheet);
  const codes = kind.kind === 'TASK' && (sheet.makesCodes || !Object.values(sheet.columns).includes('code'));
  const more = giving.editable ? others : [];
  if (!codes && !asked.length && !more.length) return nothing;
  return html`
    <div class="stack" data-kpi="sheet-values">
      <p class="quiet">${t('sheetValues')}</p>
      ${codes ? codesBox(sheet, giving) : nothing}
      <div class="fields">${asked.map((field) => oneValue(field, sheet, giving))} ${more.length ? moreFields(more, giving) : nothing}</div>
    </div>
  `;
}

function codesBox(sheet: MappedSheet, giving: Giving): TemplateResult {
  const change = (event: Event) => giving.codes((event.target as HTMLInputElement).checked);
  return html`
    <div>
      <label class="check">
        <input
          type="checkbox"
          data-kpi="makes-codes"
          aria-describedby="codes-hint-${giving.id}"
          ?disabled="${!giving.editable}"
          .checked="${sheet.makesCodes}"
          @change="${change}"
        />
        ${t('makesCodes')}
      </label>
      <p class="hint" id="codes-hint-${giving.id}">${t('makesCodesHint')}</p>
    </div>
  `;
}

function oneValue(field: Column, sheet: MappedSheet, giving: Giving): TemplateResult {
  const id = `v-${giving.id}-${field.field}`;
  const input = (event: Event) => giving.give(field.field, (event.target as HTMLInputElement).value);
  return html`
    <div>
      <label for="${id}">${local(field.header)}${field.required ? ' *' : ''}</label>
      <input
        id="${id}"
        data-kpi="sheet-value"
        data-field="${field.field}"
        autocomplete="off"
        aria-describedby="${id}-hint"
        ?disabled="${!giving.editable}"
        .value="${sheet.values[field.field] ?? ''}"
        @input="${input}"
      />
      <p class="hint" id="${id}-hint">${local(field.meaning)}</p>
    </div>
  `;
}

function moreFields(fields: Column[], giving: Giving): TemplateResult {
  const choose = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    if (select.value) giving.give(select.value, '');
    select.value = '';
  };
  return html`
    <div>
      <label for="more-${giving.id}">${t('addSheetValue')}</label>
      <select id="more-${giving.id}" data-kpi="add-sheet-value" @change="${choose}">
        <option value=""></option>
        ${fields.map((field) =>
          html`
            <option value="${field.field}">${local(field.header)}</option>
          `
        )}
      </select>
    </div>
  `;
}
