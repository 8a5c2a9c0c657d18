import { Language } from './i18n';

/** How dates, numbers and sizes are written and read: fixed patterns, never the browser's own (they differ). */

const OFFSET = 7 * 3600_000; // Asia/Ho_Chi_Minh has no summer time.

/** 2026-11-25 -> 25/11/2026 */
export function date(iso: string | null | undefined): string {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return m ? `${m[3]}/${m[2]}/${m[1]}` : '';
}

/** A day as people type it: "25/11/2026", "5-1-2026", "2026-11-25"; null when there is no such day. */
export function typedDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const typed = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1) : typed ? typed.slice(1).reverse() : [];
  if (!year) return null;
  const found = `${year}-${pad(Number(month))}-${pad(Number(day))}`;
  const at = Date.parse(`${found}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(found) ? found : null;
}

/** An instant as day and time in Viet Nam: 25/11/2026 16:05 */
export function moment(instant: string | null | undefined): string {
  const at = instant ? Date.parse(instant) : NaN;
  if (Number.isNaN(at)) return '';
  const there = new Date(at + OFFSET).toISOString();
  return `${date(there)} ${there.slice(11, 16)}`;
}

export function clock(instant: string | null | undefined): string {
  return moment(instant).slice(11);
}

/** The day in Viet Nam at a moment, as 2026-11-25. */
export function today(now: number = Date.now()): string {
  return new Date(now + OFFSET).toISOString().slice(0, 10);
}

/** A time of day in Viet Nam on a date, as an instant. */
export function instant(day: string, time: string): string {
  return new Date(Date.parse(`${day}T${time}:00Z`) - OFFSET).toISOString();
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day + 'T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10);
}

const WEEKDAYS = {
  vi: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** 0 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day + 'T00:00:00Z').getUTCDay();
}

export function weekday(day: string, language: Language): string {
  return WEEKDAYS[language][weekdayOf(day)];
}

/** A decimal in its exact digits: 1234.50 -> 1.234,50 (vi) or 1,234.50 (en); `scale` adds zeros and rounds half up. */
export function decimal(value: string | number | null | undefined, language: Language, scale?: number): string {
  if (value === null || value === undefined || value === '') return '';
  const text = scale === undefined ? plain(value) : rounded(plain(value), scale);
  const [whole, fraction] = text.replace('-', '').split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const sign = text.startsWith('-') ? '−' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction ? point + fraction : '');
}

function plain(value: string | number): string {
  const text = String(value);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : Number(text).toFixed(6).replace(/\.?0+$/, '');
}

function rounded(text: string, scale: number): string {
  const negative = text.startsWith('-');
  const [whole, fraction = ''] = text.replace('-', '').split('.');
  const digits = whole + (fraction + '0'.repeat(scale + 1)).slice(0, scale + 1);
  const cut = BigInt(digits.slice(0, -1)) + (digits.slice(-1) >= '5' ? 1n : 0n);
  const all = cut.toString().padStart(scale + 1, '0');
  const body = scale ? `${all.slice(0, -scale)}.${all.slice(-scale)}` : all;
  return negative && /[1-9]/.test(body) ? '-' + body : body;
}

/**
 * A number as people type it, or null when it is none or could be read in two ways: "1,5" and "1.5" are one and a half,
 * "1.234,5" is clear, "1.500" could be both.
 */
export function typedNumber(text: string): number | null {
  const typed = text.trim().replace(/\s/g, '');
  if (!/^\d+([.,]\d+)*$/.test(typed)) return null;
  const marks = typed.match(/[.,]/g) ?? [];
  if (marks.length === 0) return Number(typed);
  const last = marks[marks.length - 1];
  const at = typed.lastIndexOf(last);
  const before = typed.slice(0, at);
  if (marks.length === 1) {
    return typed.length - at === 4 && before !== '0' ? null : Number(`${before}.${typed.slice(at + 1)}`);
  }
  const other = last === ',' ? '.' : ',';
  const grouped = /^\d{1,3}([.,]\d{3})*$/;
  if (marks.every((m) => m === last)) return grouped.test(typed) ? Number(typed.replace(/[.,]/g, '')) : null;
  if (before.includes(last) || !grouped.test(before)) return null;
  return Number(`${before.split(other).join('')}.${typed.slice(at + 1)}`);
}

/** A time of day as people type it: "9h", "9h30", "0930", "9:5" -> 09:05; null when it is none. */
export function typedTime(text: string): string | null {
  const m = /^(\d{1,2})(?:[h:.g](\d{1,2})?)?$/i.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(text.trim());
  if (!m) return null;
  const [hours, minutes] = [Number(m[1]), Number(m[2] ?? '0')];
  return hours < 24 && minutes < 60 ? `${pad(hours)}:${pad(minutes)}` : null;
}

/** Text for comparing: marks dropped, đ as d, lower case. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}

export function size(bytes: number, language: Language): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${decimal(kilo, language, 0)} kB` : `${decimal(kilo / 1024, language, 1)} MB`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
