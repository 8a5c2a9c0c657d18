import { css, html, TemplateResult } from 'lit';
import { Change } from '../../catalogue-model';
import { Piece, wordDiff } from '../../diff';
import { local, t } from '../../i18n';
import { exact, unset } from './facts';

/** Come in digits, for any language. */
const NUMBERS = ['coefficient', 'normHours', 'score', 'hours'];

/** What changed, field by field in plain words; long texts show the words that went and came. */
export function changesView(changes: Change[]): TemplateResult {
  if (changes.length === 0) {
    return html`
      <p class="quiet" data-kpi="no-changes">${t('noChanges')}</p>
    `;
  }
  return html`
    <p class="small quiet">${t('changesCount', { n: changes.length })}</p>
    <dl class="changes" data-kpi="changes">${changes.map((change) =>
      html`
        <div data-field="${change.field}">
          <dt>${local(change.label)}</dt>
          <dd><span class="side">${t('before')}</span> <span>${side(change, change.before, 'gone')}</span></dd>
          <dd><span class="side">${t('after')}</span> <span>${side(change, change.after, 'new')}</span></dd>
        </div>
      `
    )}</dl>
  `;
}

function side(change: Change, text: string | null, kind: 'gone' | 'new'): TemplateResult | string {
  if (text === null || text === '') return unset();
  if (/^\d+(\.\d+)?$/.test(text) && NUMBERS.includes(change.field)) {
    return html`
      <strong>${exact(text)}</strong>
    `;
  }
  if (!change.before || !change.after || !/\s/.test(change.before + change.after)) {
    return html`
      <strong class="text">${text}</strong>
    `;
  }
  return html`
    ${wordDiff(change.before, change.after).filter((piece) => piece.kind === 'same' || piece.kind === kind).map(pieceView)}
  `;
}

function pieceView({ text, kind }: Piece): TemplateResult {
  switch (kind) {
    case 'same':
      return html`
        <span class="text">${text}</span>
      `;
    case 'gone':
      return html`
        <del class="text">${text}</del>
      `;
    case 'new':
      return html`
        <ins class="text">${text}</ins>
      `;
  }
}

export const changesLook = css`
  .changes > div {
    display: grid;
    grid-template-columns: minmax(7rem, 10rem) minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.2em 1em;
    padding: 0.45em 0;
    border-bottom: 1px solid var(--line);
  }
  .changes dt {
    font-weight: 600;
  }
  .changes .side {
    display: block;
    color: var(--quiet);
    font-size: 0.87em;
  }
  .changes .text {
    white-space: pre-line;
  }
  del {
    background: var(--bad-wash);
    color: var(--bad);
  }
  ins {
    background: var(--good-wash);
    color: var(--good);
  }
  @container (max-width: 34rem) {
    .changes > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
