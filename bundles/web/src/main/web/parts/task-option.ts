import { html, nothing, TemplateResult } from 'lit';
import { Option } from '../catalogue';
import { decimal } from '../format';
import { language, t } from '../i18n';
import { icon } from '../icons';
import { FrozenTask } from '../model';
import { taskFacts } from './entry-facts';

/** A task as the lists of the picker show it, with the reasons for which it is proposed. */
export function taskOption(option: Option): TemplateResult {
  const { task, reasons } = option;
  return html`
    <span class="option">
      <span class="name"><strong>${task.code}</strong> ${task.name}</span>
      ${task.detail
        ? html`
          <span class="small quiet detail" title="${task.detail}">${task.detail}</span>
        `
        : nothing}
      <span class="small">${taskFacts(task, false)}</span>
      ${reasons.length
        ? html`
          <span class="why small">${icon('info')}${reasons.join(' · ')}</span>
        `
        : nothing}
    </span>
  `;
}

/** What another task has that this one has not. */
export function differences(one: FrozenTask, other: FrozenTask): string {
  const facts: [string, string, string][] = [
    [t('norm'), norm(one), norm(other)],
    [t('complexity'), one.complexity ?? '–', other.complexity ?? '–'],
    [t('group'), one.group, other.group],
    [t('product'), one.outputProduct, other.outputProduct],
  ];
  const different = facts.filter(([, a, b]) => a !== b).map(([name, , b]) => `${name.toLowerCase()}: ${b}`);
  return different.length ? t('differs', { what: different.join(' · ') }) : t('differsByName');
}

function norm(task: FrozenTask): string {
  return task.normHours === null ? '–' : t('hoursPer', { n: decimal(task.normHours, language()), unit: task.unit });
}
