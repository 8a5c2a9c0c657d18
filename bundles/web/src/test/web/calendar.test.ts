import { equal } from './expect.ts';
import { daysLate, isWorking, lateness, plusWorkingDays } from '../../main/web/calendar.ts';
import type { CalendarDay, Entry } from '../../main/web/model.ts';

const special = new Map<string, CalendarDay>(
  [
    { date: '2026-11-24', working: false, kind: 'HOLIDAY', name: 'Ngày Văn hóa Việt Nam' },
    { date: '2026-11-28', working: true, kind: 'MAKEUP_WORKDAY', name: 'làm bù' },
  ].map((day) => [day.date, day]),
);

Deno.test('a holiday is off, a make-up Saturday is worked, the week rules the rest', () =>
  equal(['2026-11-24', '2026-11-28', '2026-11-29', '2026-11-25'].map((day) => isWorking(day, special)), [false, true, false, true]));

const rows: [string, string, number][] = [
  ['2026-11-25', '2026-11-25', 0],
  ['2026-11-23', '2026-11-25', 1],
  ['2026-11-27', '2026-11-25', -2],
  ['2026-11-27', '2026-11-30', 2],
  ['2026-11-28', '2026-11-29', 0],
  ['2026-12-04', '2026-12-06', 0],
];
for (const [due, done, expected] of rows) {
  Deno.test(`due ${due}, done ${done}: ${expected} working days`, () => equal(daysLate(due, done, special), expected));
}

Deno.test('a suspension moves the deadline by working days', () => {
  equal(plusWorkingDays('2026-11-23', 2, special), '2026-11-26');
  const entry = { dueDate: '2026-11-23', doneDate: '2026-11-25', suspendedWorkingDays: 2 } as Entry;
  equal(lateness(entry, special), -1);
});

Deno.test('without a deadline there is neither early nor late', () =>
  equal(lateness({ dueDate: null, doneDate: '2026-11-25', suspendedWorkingDays: 0 } as Entry, special), null));
