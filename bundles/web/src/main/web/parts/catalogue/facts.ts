import { html, nothing, TemplateResult } from 'lit';
import { CatalogueRecord, Item, ProposalState, RecordLine } from '../../catalogue-model';
import { date, decimal } from '../../format';
import { language, t } from '../../i18n';
import { Icon, icon } from '../../icons';

type Shown = string | TemplateResult;

/** "Not configured" is said, never shown as a number. */
export function unset(): TemplateResult {
  return html`
    <span class="unset">${t('unset')}</span>
  `;
}

export function orUnset(value: string | number | null | undefined, show: (value: string | number) => Shown = String): Shown {
  return value === null || value === undefined || value === '' ? unset() : show(value);
}

export function exact(value: string | number): string {
  return decimal(value, language());
}

export function normText(item: Pick<Item, 'normHours' | 'unit' | 'exampleNorm' | 'uniformNorm'>): Shown {
  if (item.normHours === null) return unset();
  return html`
    ${t('hoursPer', { n: exact(item.normHours), unit: item.unit })} ${item.exampleNorm
      ? html`
        <span class="chip example">${t('exampleNorm')}</span>
      `
      : nothing} ${item.uniformNorm
      ? html`
        <span class="chip">${t('uniformNorm')}</span>
      `
      : nothing}
  `;
}

export function validity(of: { validFrom: string; validTo: string | null }): string {
  if (of.validTo && of.validTo < of.validFrom) return t('neverInForce');
  return of.validTo ? t('validFromTo', { from: date(of.validFrom), to: date(of.validTo) }) : t('validFromOn', { from: date(of.validFrom) });
}

/** Where a version stands on a day. */
export function standing(of: { validFrom: string; validTo: string | null }, day: string): 'IN_FORCE' | 'RETIRED' | 'LATER' {
  if (of.validTo && (of.validTo < day || of.validTo < of.validFrom)) return 'RETIRED';
  return of.validFrom > day ? 'LATER' : 'IN_FORCE';
}

export function standingChip(of: RecordLine | CatalogueRecord | Item, day: string): TemplateResult {
  const is = standing(of, day);
  const look = { IN_FORCE: 'CONFIRMED', RETIRED: 'DRAFT', LATER: 'LATER' }[is];
  const sign = ({ IN_FORCE: 'done', RETIRED: 'none', LATER: 'time' } as const)[is];
  return html`
    <span class="chip ${look}" data-kpi="standing">${icon(sign)}${t(`itemState.${is}`)}</span>
  `;
}

const PROPOSAL_ICONS: Record<ProposalState, Icon> = {
  DRAFT: 'draft',
  PROPOSED: 'sent',
  APPRAISED: 'people',
  APPROVED: 'day',
  PUBLISHED: 'done',
  REJECTED: 'cross',
  WITHDRAWN: 'back',
};

export function proposalChip(state: ProposalState): TemplateResult {
  return html`
    <span class="chip ${state}" data-kpi="proposal-state" data-state="${state}">${icon(PROPOSAL_ICONS[state])}${t(`proposalState.${state}`)}</span>
  `;
}

export function pair(name: string, value: Shown | typeof nothing): TemplateResult | typeof nothing {
  return value === nothing || value === '' ? nothing : html`
    <dt>${name}</dt><dd class="${typeof value === 'string' ? 'text' : ''}">${value}</dd>
  `;
}

/** Who did it; what no person did was done by the system. */
export function doer(name: string | null): string {
  return name && !name.startsWith('system:') ? name : t('system');
}

export function groupName(group: string): string {
  return 'ABCD'.includes(group) && group.length === 1 ? t(`taskGroup.${group as 'A'}`) : group;
}

export function percent(share: number): string {
  return exact(Number((share * 100).toFixed(4)));
}
