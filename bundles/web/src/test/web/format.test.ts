import { equal } from './expect.ts';
import { date, decimal, fold, instant, moment, plusDays, size, typedDate, typedNumber, typedTime, weekday } from '../../main/web/format.ts';
import { linedUp } from '../../main/web/lines.ts';

function table<A, B>(name: string, rows: [A, B][], rule: (given: A) => B): void {
  for (const [given, expected] of rows) {
    Deno.test(`${name}: ${JSON.stringify(given)}`, () => equal(rule(given), expected));
  }
}

table('a date is written day first with its zeros', [['2026-01-05', '05/01/2026'], ['2026-11-25T03:00:00Z', '25/11/2026'], ['', '']], date);

table('a moment is told in the time of Viet Nam', [
  ['2026-11-24T17:30:00Z', '25/11/2026 00:30'],
  ['2026-12-31T16:59:59Z', '31/12/2026 23:59'],
  ['nonsense', ''],
], moment);

Deno.test('a time of day in Viet Nam becomes an instant', () => equal(instant('2026-11-25', '06:30'), '2026-11-24T23:30:00.000Z'));
Deno.test('days follow over the end of a month and a leap day', () =>
  equal([plusDays('2028-02-28', 1), plusDays('2026-12-31', 1), plusDays('2026-03-01', -1)], ['2028-02-29', '2027-01-01', '2026-02-28']));
Deno.test('weekdays are named in both languages', () => equal([weekday('2026-11-25', 'vi'), weekday('2026-11-22', 'en')], ['Thứ tư', 'Sunday']));

table<string | number | null, string>('a decimal keeps its digits in Vietnamese', [
  ['1234567.50', '1.234.567,50'],
  [0.1, '0,1'],
  ['-1.2', '−1,2'],
  [1e-7, '0'],
  [null, ''],
], (value) => decimal(value, 'vi'));

table<string | number, string>('two decimals are rounded half up, exactly', [
  ['1.005', '1,01'],
  ['2.675', '2,68'],
  ['-0.004', '0,00'],
  ['-0.005', '−0,01'],
  [12, '12,00'],
  ['999.995', '1.000,00'],
], (value) => decimal(value, 'vi', 2));

Deno.test('a decimal in English', () => equal(decimal('1234.5', 'en', 2), '1,234.50'));

table<string, number | null>('a number is taken only when it can be read in one way', [
  ['1', 1],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['0,125', 0.125],
  ['1.500', null],
  ['1,500', null],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['1.23.4', null],
  ['1,2,3,4', null],
  ['-1', null],
  ['một', null],
  ['', null],
], typedNumber);

table<string, string | null>('a time is taken as people type it', [
  ['8', '08:00'],
  ['8h', '08:00'],
  ['8h30', '08:30'],
  ['08:05', '08:05'],
  ['9:5', '09:05'],
  ['0930', '09:30'],
  ['13g15', '13:15'],
  ['24:00', null],
  ['9:60', null],
  ['sáng', null],
], typedTime);

table('folding drops every mark, also that of Đ', [['Đặng Thị Đào', 'dang thi dao'], ['HÒA hoà', 'hoa hoa'], ['ƯỚC', 'uoc']], fold);
table(
  'sizes are told in the largest fitting unit',
  [[512, '512 B'], [188_000, '184 kB'], [5_500_000, '5,2 MB']],
  (bytes: number) => size(bytes, 'vi'),
);

table<string, string | null>('a day is taken as people type it, when there is such a day', [
  ['25/11/2026', '2026-11-25'],
  ['5-1-2026', '2026-01-05'],
  ['05.01.2026', '2026-01-05'],
  ['2026-11-25', '2026-11-25'],
  ['29/2/2028', '2028-02-29'],
  ['29/2/2026', null],
  ['31/4/2026', null],
  ['11/25/2026', null],
  ['25/11/26', null],
  ['mai', null],
], typedDate);

Deno.test('numbered and dashed parts typed in one run stand on lines of their own', () =>
  equal(
    linedUp('Tổ chức: 1. Trình UBND 2. Dự thảo a) Kế hoạch; khoản 3. của luật - Báo cáo'),
    'Tổ chức:\n1. Trình UBND\n2. Dự thảo\na) Kế hoạch; khoản 3. của luật\n- Báo cáo',
  ));
