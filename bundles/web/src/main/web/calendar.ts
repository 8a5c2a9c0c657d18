import { get } from './api';
import { plusDays, weekdayOf } from './format';
import { CalendarDay, Entry } from './model';

/** Days that differ from the week's rule: a holiday is off, a make-up Saturday is worked. */
export type WorkingDays = ReadonlyMap<string, CalendarDay>;

export function isWorking(day: string, special: WorkingDays): boolean {
  const weekday = weekdayOf(day);
  return special.get(day)?.working ?? (weekday !== 0 && weekday !== 6);
}

/** A day moved on by so many working days. */
export function plusWorkingDays(day: string, count: number, special: WorkingDays): string {
  let at = day;
  for (let left = count, guard = 0; left > 0 && guard < 1000; guard++) {
    at = plusDays(at, 1);
    if (isWorking(at, special)) left--;
  }
  return at;
}

/**
 * Working days between the due date in force and the day of completion: negative early, positive late, 0 on time. The days
 * are counted after the earlier one up to and including the later one.
 */
export function daysLate(due: string, done: string, special: WorkingDays): number {
  if (due === done) return 0;
  const [from, to, sign] = done > due ? [due, done, 1] : [done, due, -1];
  let count = 0;
  for (let at = plusDays(from, 1); at <= to && count < 1000; at = plusDays(at, 1)) {
    if (isWorking(at, special)) count++;
  }
  return count === 0 ? 0 : sign * count;
}

/** How late an entry is, null when it had no deadline or is not done. */
export function lateness(entry: Entry, special: WorkingDays): number | null {
  if (!entry.dueDate || !entry.doneDate) return null;
  return daysLate(plusWorkingDays(entry.dueDate, entry.suspendedWorkingDays, special), entry.doneDate, special);
}

const years = new Map<string, Promise<CalendarDay[]>>();

/** The special days of the years that some dates touch; without them the week's rule holds. */
export async function workingDays(dates: (string | null)[]): Promise<WorkingDays> {
  const wanted = [...new Set(dates.filter((d): d is string => !!d).map((d) => d.slice(0, 4)))];
  const lists = await Promise.all(wanted.map((year) => days(year).catch(() => [])));
  return new Map(lists.flat().map((day) => [day.date, day]));
}

function days(year: string): Promise<CalendarDay[]> {
  let known = years.get(year);
  if (!known) {
    known = get<{ days: CalendarDay[] }>(`directory/calendar?year=${year}`).then((answer) => answer.days);
    known.catch(() => years.delete(year));
    years.set(year, known);
  }
  return known;
}
