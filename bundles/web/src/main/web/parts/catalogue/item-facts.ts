import { html, nothing, TemplateResult } from 'lit';
import { Item, ItemDraft, OutcomeCard } from '../../catalogue-model';
import { t } from '../../i18n';
import { exact, groupName, normText, orUnset, pair, percent, unset } from './facts';

/** All that a task says, proposed or in force. */
export function itemFacts(item: Item | ItemDraft): TemplateResult {
  const scope = item.scope;
  const facts: [string, Parameters<typeof pair>[1]][] = [
    [t('detail'), item.detail || nothing],
    [t('group'), groupName(item.group)],
    [t('scope'), scope === null ? t('wholeProvince') : typeof scope === 'string' ? scope : scope.name],
    [t('norm'), normText({ uniformNorm: false, ...item })],
    [t('complexity'), orUnset(item.complexity)],
    [t('coefficient'), orUnset(item.coefficient, exact)],
    [t('scoreFrame'), orUnset(item.scoreFrame)],
    [t('scoreOfTask'), orUnset(item.score, exact)],
    [t('product'), orUnset(item.outputProduct)],
    [t('productType'), orUnset(item.productType)],
    [t('band'), orUnset(item.band)],
    [t('unitOfCount'), item.unit],
    [t('positionGroups'), item.positionGroups.length ? item.positionGroups.join('; ') : unset()],
    [t('source'), item.source || nothing],
  ];
  return html`
    <dl class="pairs" data-kpi="item-facts">${facts.map(([name, value]) => pair(name, value))}</dl>
    ${item.outcomeCard ? outcomeCard(item.outcomeCard) : nothing}
  `;
}

function outcomeCard(card: OutcomeCard): TemplateResult {
  return html`
    <section class="boxed tight" data-kpi="outcome-card">
      <h4>${t('outcomeCard')}</h4>
      <p>${t('outcomeProducts')}: ${card.products.join('; ')}</p>
      <p>${t('outcomeStages')}:</p>
      <ul class="bullets">${card.stages.map((stage) =>
        html`
          <li>${stage.name}: ${percent(stage.share)}%${stage.onFollowUp ? ` (${t('onFollowUp')})` : ''}</li>
        `
      )}</ul>
    </section>
  `;
}
