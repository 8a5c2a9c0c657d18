import { html, nothing, TemplateResult } from 'lit';
import { CatalogueRecord } from '../../catalogue-model';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { linedUp } from '../../lines';
import { Word, words } from '../../words';
import { exact, groupName, pair } from './facts';

interface Level {
  level: number;
  description: string;
}

/** The content of a record as people read it: lists as lists, competencies with their levels; what is unknown here is shown as it is. */
export function recordContent(record: CatalogueRecord, position: TemplateResult | string): TemplateResult {
  const content = record.content;
  switch (record.kind) {
    case 'DESCRIPTION':
      return html`
        <dl class="pairs">${[
          pair(name('position'), position),
          pair(name('unit'), text(content.unit) || t('everywhere')),
          ...['purpose', 'reportsTo', 'coordinatesWith'].map((each) => field(content, each)),
        ]}</dl>
        ${['duties', 'outputs', 'authority', 'requirements'].map((each) => list(content, each))} ${needed(content.competencies)}
      `;
    case 'FRAMEWORK':
      return html`
        <dl class="pairs">${field(content, 'positionGroups')}</dl>
        ${framework(content.competencies)}
      `;
    case 'SCOPE':
      return html`
        <dl class="pairs">
          ${pair(
            name('type'),
            ['PROVINCE', 'AGENCY', 'COMMUNE'].includes(text(content.type)) ? t(`scopeType.${content.type as 'AGENCY'}`) : text(content.type),
          )} ${field(content, 'parent')}
        </dl>
        ${list(content, 'units', false)}
      `;
    case 'NORM':
      return html`
        <dl class="pairs">${pair(name('taskGroup'), groupName(text(content.taskGroup)))} ${pair(
          name('complexity'),
          text(content.complexity) || t('all'),
        )} ${pair(name('positionGroup'), text(content.positionGroup) || t('all'))} ${pair(
          name('hours'),
          html`
            ${exact(content.hours as number)} ${content.example
              ? html`
                <span class="chip example">${t('exampleNorm')}</span>
              `
              : nothing}
          `,
        )}</dl>
      `;
    default:
      return html`
        <dl class="pairs">${Object.keys(content).map((each) => each === 'position' ? pair(name(each), position) : field(content, each))}</dl>
      `;
  }
}

function field(content: Record<string, unknown>, key: string): TemplateResult | typeof nothing {
  return pair(name(key), text(content[key]) || nothing);
}

/** Short ones are open, a long one waits under its name. */
function list(content: Record<string, unknown>, key: string, numbered = true): TemplateResult | typeof nothing {
  const entries = Array.isArray(content[key]) ? (content[key] as unknown[]).map(text).filter(Boolean) : [];
  if (!entries.length) return nothing;
  return html`
    <details ?open="${key === 'duties' || entries.join('').length < 400}" data-kpi="content-${key}">
      <summary>${icon('next', 'turn')}${name(key)} (${entries.length})</summary>
      <ol class="${numbered ? 'numbers' : 'bullets'}">${entries.map((entry) =>
        html`
          <li class="duty">${linedUp(entry)}</li>
        `
      )}</ol>
    </details>
  `;
}

function needed(competencies: unknown): TemplateResult | typeof nothing {
  const all = (Array.isArray(competencies) ? competencies : []) as { name: string; from: number; to: number }[];
  if (!all.length) return nothing;
  return html`
    <table data-kpi="content-competencies">
      <caption>${t('content.competencies')}</caption>
      <thead>
        <tr>
          <th scope="col">${t('competency')}</th>
          <th scope="col">${t('levelsNeeded')}</th>
        </tr>
      </thead>
      <tbody>${all.map((each) =>
        html`
          <tr>
            <th scope="row">${each.name}</th>
            <td class="number">${each.from === each.to ? each.from : `${each.from}–${each.to}`}</td>
          </tr>
        `
      )}</tbody>
    </table>
  `;
}

function framework(competencies: unknown): TemplateResult {
  const all = (Array.isArray(competencies) ? competencies : []) as { group: string | null; name: string; levels: Level[] }[];
  const groups = [...new Set(all.map((each) => each.group ?? ''))];
  return html`
    ${groups.map((group) =>
      html`
        <section class="tight">
          <h4>${group}</h4>
          ${all.filter((each) => (each.group ?? '') === group).map((each) =>
            html`
              <details>
                <summary>${icon('next', 'turn')}${each.name}</summary>
                <dl class="pairs">${[...each.levels].sort((a, b) => b.level - a.level).map((level) =>
                  pair(t('levelNo', { n: level.level }), level.description || nothing)
                )}</dl>
              </details>
            `
          )}
        </section>
      `
    )}
  `;
}

function name(key: string): string {
  const word = `content.${key}`;
  return word in words ? t(word as Word) : key;
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(text).join('; ');
  if (typeof value === 'object') {
    const named = value as { code?: string; name?: string };
    return [named.code, named.name].filter(Boolean).join(' – ') || JSON.stringify(value);
  }
  return String(value).replace(/^- /, '');
}
