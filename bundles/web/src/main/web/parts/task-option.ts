import { html, nothing, TemplateResult } from 'lit';
import { differing, Fact, Option } from '../catalogue';
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
      <span class="small">${taskFacts(task)}</span>
      ${reasons.length
        ? html`
          <span class="why small">${icon('info')}${reasons.join(' · ')}</span>
        `
        : nothing}
    </span>
  `;
}

/** A task that is easily taken for another one, with what it has there and here. */
export function alikeLine(one: FrozenTask, other: FrozenTask): TemplateResult {
  const facts = differing(one, other);
  return html`
    <span class="near-line" data-kpi="look-alike" data-task="${other.code}">
      <span class="called" title="${other.name}"><strong>${other.code}</strong> ${other.name}</span>
      <span class="differs">${facts.length ? facts.map((fact) => difference(fact, one, other)) : t('differsByName')}</span>
    </span>
  `;
}

function difference(fact: Fact, one: FrozenTask, other: FrozenTask): TemplateResult {
  const here = t('hereIs', { value: said(one, fact) });
  return html`
    <span class="difference ${fact}">
      <span class="quiet">${named(fact)}:</span> <strong>${said(other, fact)}</strong> <span class="quiet">(${here})</span>
    </span>
  `;
}

/** The same in words only, to be read out. */
export function alikeText(one: FrozenTask, other: FrozenTask): string {
  const facts = differing(one, other).map((fact) => `${named(fact).toLowerCase()} ${said(other, fact)}`);
  return `${other.code} ${other.name}: ${facts.join(', ') || t('differsByName')}`;
}

function named(fact: Fact): string {
  return t(fact === 'unit' ? 'countedIn' : fact);
}

function said(task: FrozenTask, fact: Fact): string {
  switch (fact) {
    case 'norm':
      return task.normHours === null ? t('noNorm') : t('hoursPer', { n: decimal(task.normHours, language()), unit: task.unit });
    case 'complexity':
      return task.complexity ?? t('notSet');
    case 'coefficient':
      return task.coefficient === null ? t('notSet') : decimal(task.coefficient, language());
    case 'unit':
      return task.unit;
    case 'group':
      return task.group;
    case 'product':
      return task.outputProduct;
  }
}
