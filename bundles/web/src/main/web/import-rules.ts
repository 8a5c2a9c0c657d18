import { ColumnsOfKind, Import, ImportFault, ImportSheet } from './catalogue-model';
import { fold } from './format';
import { local } from './i18n';

/** The server works on it: it is asked again by itself. */
export function underway(of: Import | undefined): boolean {
  return of?.state === 'CHECKING' || of?.state === 'APPLYING';
}

/** A field that two columns of a sheet claim, with the columns; undefined when there is none. */
export function claimedTwice(columns: Record<string, string>): { field: string; columns: string[] } | undefined {
  const by = new Map<string, string[]>();
  for (const [column, field] of Object.entries(columns)) by.set(field, [...(by.get(field) ?? []), column]);
  const found = [...by].find(([, claims]) => claims.length > 1);
  return found && { field: found[0], columns: found[1] };
}

/** How a sheet is to be read: fields by columns, and what holds for all its rows. */
export interface MappedSheet {
  name: string;
  kind: ImportSheet['kind'];
  columns: Record<string, string>;
  values: Record<string, string>;
  makesCodes: boolean;
}

/** What tells rows apart and what is measured: each row has its own, as the server says too. */
const OF_EACH_ROW = ['code', 'name', 'person', 'score', 'coefficient', 'normHours', 'hours', 'level'];

/** Required fields of a kind that neither a column nor the sheet as a whole gives. */
export function missingFields(kind: ColumnsOfKind | undefined, sheet: MappedSheet): string[] {
  const given = new Set([...Object.values(sheet.columns), ...Object.keys(filled(sheet.values)), ...(sheet.makesCodes ? ['code'] : [])]);
  return (kind?.columns ?? []).filter((column) => column.required && !given.has(column.field)).map((column) => column.field);
}

/** The fields to ask for once for the whole sheet, and those that may be added. */
export function sheetFields(kind: ColumnsOfKind | undefined, sheet: MappedSheet): { asked: Column[]; others: Column[] } {
  const claimed = new Set(Object.values(sheet.columns));
  const free = (kind?.columns ?? []).filter((each) => !OF_EACH_ROW.includes(each.field));
  const asked = free.filter((each) => each.field in sheet.values || (each.required && !claimed.has(each.field)));
  return { asked, others: free.filter((each) => !asked.includes(each) && !claimed.has(each.field)) };
}

type Column = ColumnsOfKind['columns'][number];

function filled(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim()));
}

/** How the sheets are understood now. */
export function mappingOf(sheets: ImportSheet[]): MappedSheet[] {
  return sheets.map(({ name, kind, columns, values, makesCodes }) => ({
    name,
    kind,
    columns: Object.fromEntries(columns.filter((each) => each.field).map((each) => [each.column, each.field!])),
    values,
    makesCodes,
  }));
}

/** As the mapping is sent: without what does not count. */
export function mappingSent(sheets: MappedSheet[]): MappedSheet[] {
  return sheets.map((each) =>
    each.kind
      ? { ...each, values: filled(each.values), makesCodes: each.makesCodes && each.kind === 'TASK' }
      : { ...each, columns: {}, values: {}, makesCodes: false }
  );
}

/** Each typed word occurs somewhere in the fault's line, with or without marks. */
export function matchingFaults(faults: ImportFault[], text: string): ImportFault[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (!words.length) return faults;
  return faults.filter((fault) => {
    const line = fold([fault.sheet, fault.row, fault.column, fault.header, fault.value, local(fault)].join(' '));
    return words.every((word) => line.includes(word));
  });
}

/** Where a fault stands, as the person sees it in the file: the column's letter and header, also where only the field is known. */
export function faultPlace(fault: ImportFault, sheets: ImportSheet[], kinds: ColumnsOfKind[]): string {
  const sheet = sheets.find((each) => each.name === fault.sheet);
  const column = sheet?.columns.find((each) => (fault.column ? each.column === fault.column : !!each.field && each.field === fault.header));
  const field = kinds.find((each) => each.kind === sheet?.kind)?.columns.find((each) => each.field === fault.header);
  const header = column?.header || (field ? local(field.header) : fault.header);
  return [fault.column || column?.column, header].filter(Boolean).join(' – ');
}

/** In the order in which a person goes through the file. */
export function inOrder<T extends ImportFault>(faults: T[], sheets: ImportSheet[]): T[] {
  const at = (fault: T) => sheets.findIndex((each) => each.name === fault.sheet);
  return [...faults].sort((a, b) => at(a) - at(b) || a.row - b.row);
}
