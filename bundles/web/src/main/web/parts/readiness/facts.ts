import { html, nothing, svg, TemplateResult } from 'lit';
import { date } from '../../format';
import { t } from '../../i18n';
import { Icon, icon } from '../../icons';
import { having, HeldPosition, lacking, Need, percentOf, ReadyUnit, Stage } from '../../readiness-model';

const STAGE_ICONS: Record<Stage, Icon> = { PREPARING: 'draft', SHADOW: 'time', LIVE: 'done' };

/** Stage as text, icon and colour. */
export function stageChip(stage: Stage): TemplateResult {
  return html`
    <span class="chip ${stage}" data-kpi="stage" data-stage="${stage}">${icon(STAGE_ICONS[stage])}${t(`stage.${stage}`)}</span>
  `;
}

/** The stage with its day, and the one that is decided to follow. */
export function stageFacts(unit: ReadyUnit): TemplateResult {
  return html`
    ${stageChip(unit.stage)} ${unit.since
      ? html`
        <span class="small quiet number">${t('stageSince', { day: date(unit.since) })}</span>
      `
      : nothing} ${unit.next
      ? html`
        <span class="small number next" data-kpi="stage-next">${icon('next')}${t('stageNext', {
          stage: t(`stage.${unit.next.stage}`),
          day: date(unit.next.from),
        })}</span>
      `
      : nothing}
  `;
}

/** How many of the staff have it: as words, and as a bar beside them. */
export function needBar(unit: ReadyUnit, need: Need): TemplateResult {
  const have = having(unit, need);
  const percent = percentOf(have, unit.staff);
  if (percent === null) {
    return html`
      <span class="quiet">–</span>
    `;
  }
  return html`
    <span class="bar ${have >= unit.staff ? 'full' : ''}" data-kpi="need" data-need="${need}" data-have="${have}">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${svg`
        <rect class="back" width="100" height="8"></rect><rect class="fill" width="${percent}" height="8"></rect>
      `}</svg>
      <span class="number">${have}/${unit.staff}</span>
    </span>
  `;
}

/** Ready, or what is missing for how many. */
export function verdict(unit: ReadyUnit): TemplateResult {
  if (unit.ready) {
    return html`
      <span class="chip CONFIRMED" data-kpi="ready">${icon('done')}${t('ready')}</span>
    `;
  }
  const gaps = lacking(unit);
  return html`
    <span class="chip RETURNED" data-kpi="not-ready">${icon('late')}${unit.staff === 0 ? t('noStaff') : t('notReady')}</span>
    <span class="small">${gaps.map(({ need, people }) => t('lackOf', { what: t(`need.${need}`), n: people })).join(' · ')}</span>
  `;
}

/** What somebody holds where and since when, whence that is known, and the description it has. */
export function heldLine(held: HeldPosition): TemplateResult {
  const { position, description } = held;
  return html`
    <span data-kpi="held" data-unit="${held.unitId}">
      ${position
        ? html`
          <strong>${position.name}</strong> <span class="quiet">${position.code}</span>
        `
        : html`
          <strong class="unset">${held.candidates.length ? t('severalPositions') : t('noPosition')}</strong>
        `}<br />
      <span class="small quiet">${[held.postTitle, held.unitName, held.from ? t('stageSince', { day: date(held.from) }) : ''].filter(Boolean).join(
        ' · ',
      )}${position ? ` (${t(`origin.${held.origin}`)})` : ''}</span>
      ${position
        ? html`
          <br /><span class="small" data-kpi="held-description">${description
            ? `${t('itsDescription')}: ${description.code}`
            : t('noDescription')}</span>
        `
        : nothing}
    </span>
  `;
}
