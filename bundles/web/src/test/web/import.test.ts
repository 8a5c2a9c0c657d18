import { equal } from './expect.ts';
import type { ColumnsOfKind, ImportFault, ImportSheet } from '../../main/web/catalogue-model.ts';
import {
  claimedTwice,
  faultPlace,
  inOrder,
  MappedSheet,
  mappingOf,
  mappingSent,
  matchingFaults,
  missingFields,
  sheetFields,
} from '../../main/web/import-rules.ts';
import { placeOf, textOf } from '../../main/web/parts/catalogue/events.ts';

// The part of a page that the language looks at.
Object.assign(globalThis, { document: { documentElement: { lang: 'vi' } } });

const kind = {
  kind: 'TASK',
  columns: [{ field: 'code', required: true }, { field: 'name', required: true }, { field: 'group', required: true }, {
    field: 'score',
    required: false,
  }, { field: 'source', required: false }],
};

const sheet = (columns: Record<string, string>, values: Record<string, string> = {}, makesCodes = false) =>
  ({ name: 'Đầu việc', kind: 'TASK', columns, values, makesCodes }) as MappedSheet;

Deno.test('required fields that neither a column nor the sheet gives are named', () => {
  equal(missingFields(kind as ColumnsOfKind, sheet({ A: 'code', C: 'score' })), ['name', 'group']);
  equal(missingFields(kind as ColumnsOfKind, sheet({ A: 'name' }, { group: 'B' }, true)), []);
  equal(missingFields(kind as ColumnsOfKind, sheet({ A: 'name' }, { group: ' ' }, true)), ['group']);
});

Deno.test('a sheet is asked for what its columns do not say, never for what each row must', () => {
  const fields = (of: MappedSheet) => {
    const { asked, others } = sheetFields(kind as ColumnsOfKind, of);
    return [asked, others].map((each) => each.map((column) => column.field));
  };
  equal(fields(sheet({ A: 'code' })), [['group'], ['source']]);
  equal(fields(sheet({ A: 'group' }, { source: 'QĐ 1' })), [['source'], []]);
});

Deno.test('what is left empty is not sent', () => {
  equal(mappingSent([sheet({ A: 'name' }, { group: 'B', source: '' }, true)])[0].values, { group: 'B' });
  equal(mappingSent([{ ...sheet({ A: 'name' }, { group: 'B' }, true), kind: null }])[0], {
    name: 'Đầu việc',
    kind: null,
    columns: {},
    values: {},
    makesCodes: false,
  });
});

Deno.test('a field claimed by two columns is found', () => {
  equal(claimedTwice({ A: 'code', B: 'name', D: 'code' }), { field: 'code', columns: ['A', 'D'] });
  equal(claimedTwice({ A: 'code', B: 'name' }), undefined);
});

Deno.test('only columns with a meaning are sent', () => {
  const read = {
    name: 'Đầu việc',
    kind: 'TASK',
    columns: [{ column: 'A', header: 'Mã', field: 'code' }, { column: 'B', header: '', field: null }],
    values: { group: 'B' },
    makesCodes: true,
  };
  equal(mappingOf([read as unknown as ImportSheet]), [sheet({ A: 'code' }, { group: 'B' }, true)]);
});

Deno.test('faults are filtered by words in any place, with or without marks', () => {
  const fault = (row: number, vi: string) => ({ sheet: 'Đầu việc', row, column: 'K', header: 'Hệ số', value: '0', vi, en: '' }) as ImportFault;
  const all = [fault(4, 'Hệ số phải lớn hơn 0'), fault(9, 'Mã bị trùng với dòng 4')];
  equal(['he so lon', 'trung', 'dau viec 9', 'khong co'].map((text) => matchingFaults(all, text).map((each) => each.row)), [[4], [9], [9], []]);
});

Deno.test('a place is written and read alike; what is unknown leads to the tasks', () => {
  equal(['items/12', 'proposals', 'proposals/new-CHANGE-4', 'nonsense/3', null].map((text) => textOf(placeOf(text))), [
    'items/12',
    'proposals',
    'proposals/new-CHANGE-4',
    'items',
    'items',
  ]);
});

Deno.test('a fault is placed as the person sees it in the file', () => {
  const sheets = [
    { name: 'Ghi chú', kind: null, columns: [] },
    { name: 'Đầu việc', kind: 'TASK', columns: [{ column: 'B', header: 'Ký hiệu', field: 'code' }, { column: 'K', header: 'Giờ', field: null }] },
  ] as unknown as ImportSheet[];
  const kinds = [{ kind: 'TASK', columns: [{ field: 'name', header: { vi: 'Tên đầu việc', en: 'Name' } }] }] as unknown as ColumnsOfKind[];
  const fault = (row: number, column: string, header: string, sheet = 'Đầu việc') => ({ sheet, row, column, header }) as ImportFault;
  const all = [fault(9, 'K', ''), fault(2, '', 'code'), fault(3, '', 'name'), fault(1, 'C', 'Lạ'), fault(0, '', '', '')];
  equal(all.map((each) => faultPlace(each, sheets, kinds)), ['K – Giờ', 'B – Ký hiệu', 'Tên đầu việc', 'C – Lạ', '']);
  equal(inOrder([...all, fault(5, 'A', '', 'Ghi chú')], sheets).map((each) => each.row), [0, 5, 1, 2, 3, 9]);
});
