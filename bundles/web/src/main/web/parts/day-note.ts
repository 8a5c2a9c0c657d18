import { html, nothing, TemplateResult } from 'lit';
import { WorkingDays } from '../calendar';
import { date } from '../format';
import { t } from '../i18n';
import { icon } from '../icons';
import { Day, Entry } from '../model';
import { words } from '../words';

/** What is special about a day: off, away, too long ago. */
export function dayNote(day: Day, special: WorkingDays): TemplateResult | typeof nothing {
  const name = day.dayName ?? special.get(day.date)?.name;
  const off = day.workingDay ? '' : capital(name ?? t('dayOff'));
  const away = `absence.${day.absence}`;
  const text = day.absence ? t('absentThatDay', { kind: away in words ? t(away as 'absence.MISSION') : day.absence }) : off;
  const closed = day.date < day.earliest ? t('closedDay', { day: date(day.earliest) }) : '';
  return text || closed
    ? html`
      <div class="notice">${icon('day')}<p>${[text, closed].filter(Boolean).join('. ')}</p></div>
    `
    : nothing;
}

/** How many entries of a day stand in which state. */
export function daySummary(entries: Entry[]): TemplateResult | typeof nothing {
  const count = (...states: string[]) => entries.filter((entry) => states.includes(entry.state)).length;
  const parts = [
    [count('DRAFT'), 'drafts'] as const,
    [count('RETURNED'), 'returned'] as const,
    [count('SUBMITTED'), 'sent'] as const,
    [count('CONFIRMED'), 'confirmed'] as const,
  ].filter(([n]) => n > 0);
  return parts.length
    ? html`
      <p class="quiet" data-kpi="summary">${parts.map(([n, key]) => t(`count.${key}`, { n })).join(' · ')}</p>
    `
    : nothing;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
