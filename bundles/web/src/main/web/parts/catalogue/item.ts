import { html, nothing, TemplateResult } from 'lit';
import { Answer, query } from '../../answers';
import { Descent, Item, Lineage, ProposalKind } from '../../catalogue-model';
import { date } from '../../format';
import { t } from '../../i18n';
import { Icon, icon } from '../../icons';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { go } from './events';
import { percent, standing, standingChip, validity } from './facts';
import { itemFacts } from './item-facts';
import { look } from './look';
import { Part } from './part';

const PROPOSALS: [ProposalKind, Icon][] = [['CHANGE', 'draft'], ['RETIRE', 'none'], ['MERGE', 'merge'], ['SPLIT', 'split']];
/** Shown at once; the others are asked for when they are opened. */
const OPEN = ['versions', 'drift'];
const DESCENTS = ['MERGED', 'SPLIT'];

/** One task: what holds, since when, how it came about, how its norm does, and the ways to change it. */
export class CatalogueItem extends Part {
  static properties = { ...Part.properties, day: {}, opened: { state: true } };

  declare day: string;
  declare opened: string[];
  private readonly item = new Answer<Item>(this);
  private readonly lineage = new Answer<Lineage>(this);

  constructor() {
    super();
    Object.assign(this, { day: '', opened: OPEN });
  }

  protected willUpdate(): void {
    this.item.ask(query(`catalogue/items/${this.target}`, { day: this.day }));
    this.lineage.ask(this.opened.includes('lineage') ? `catalogue/items/${this.target}/lineage` : '');
  }

  protected updated(): void {
    if (this.item.value) this.enter(this.target);
  }

  async refresh(): Promise<void> {
    await Promise.all([this.item.again(), this.lineage.again()]);
    this.renderRoot.querySelectorAll<Part>('kpi-cat-versions, kpi-cat-drift, kpi-cat-feedback').forEach((part) => void part.refresh());
  }

  render(): TemplateResult {
    const item = this.item.value;
    if (!item) {
      return html`
        ${problemNotice(this.item.problem, { retry: () => void this.item.again() })} ${this.item.problem ? nothing : html`
          <p class="quiet" data-kpi="loading">${t('loading')}</p>
        `}
      `;
    }
    return html`
      <article class="stack" data-kpi="item-detail" data-task="${item.code}">
        <header class="head">
          <div class="row"><strong>${item.code}</strong> ${standingChip(item, this.day || this.today)}</div>
          <h3 tabindex="-1">${item.name}</h3>
          <p class="quiet small">${t('versionNo', { n: item.version })} · ${validity(item)}</p>
        </header>
        ${this.rights.proposer && standing(item, this.today) !== 'RETIRED'
          ? html`
            <div class="row" role="group" aria-labelledby="propose"><span class="quiet" id="propose">${t('propose')}:</span> ${PROPOSALS.map((
              [kind, sign],
            ) =>
              html`
                <button data-kpi="propose-${kind}" aria-label="${t(`propose.${kind}`)}" @click="${() =>
                  go(this, { view: 'proposals', id: `new-${kind}-${item.id}` })}">${icon(sign)}${t(`proposal.${kind}`)}</button>
              `
            )}</div>
          `
          : nothing} ${itemFacts(item)} ${this.section(
            'versions',
            html`
              <kpi-cat-versions .path="${`catalogue/items/${item.id}`}"></kpi-cat-versions>
            `,
          )} ${this.section('lineage', this.lineagePart())} ${this.section(
            'drift',
            html`
              <kpi-cat-drift .target="${String(item.id)}"></kpi-cat-drift>
            `,
          )} ${this.section(
            'feedback',
            html`
              <kpi-cat-feedback .path="${`catalogue/feedback?box=${this.answers ? 'OWNED' : 'MINE'}&task=${item.id}`}"></kpi-cat-feedback>
            `,
            item.openFeedback ? t('openFeedback', { n: item.openFeedback }) : '',
          )}
      </article>
    `;
  }

  private section(name: 'versions' | 'lineage' | 'drift' | 'feedback', content: TemplateResult, more = ''): TemplateResult {
    return html`
      <details data-kpi="section-${name}" ?open="${OPEN.includes(name)}" @toggle="${() => this.openSection(name)}">
        <summary>${icon('next', 'turn')}${t(name)} ${more
          ? html`
            <span class="chip OPEN">${more}</span>
          `
          : nothing}</summary>
        ${this.opened.includes(name) ? content : nothing}
      </details>
    `;
  }

  /** Those who keep the catalogue see what everybody said, others what they said themselves. */
  private get answers(): boolean {
    return this.rights.appraiser || this.rights.approver || this.rights.administrator;
  }

  private openSection(name: string): void {
    if (!this.opened.includes(name)) this.opened = [...this.opened, name];
  }

  private lineagePart(): TemplateResult {
    const lineage = this.lineage.value;
    if (!lineage) {
      return html`
        <p class="quiet">${this.lineage.problem ? t('noAnswer') : t('loading')}</p>
      `;
    }
    if (!lineage.predecessors.length && !lineage.successors.length) {
      return html`
        <p class="quiet">${t('noLineage')}</p>
      `;
    }
    return html`
      <div class="tight" data-kpi="lineage">
        ${this.descents(t('predecessors'), lineage.predecessors)} ${this.descents(t('successors'), lineage.successors)}
      </div>
    `;
  }

  private descents(title: string, descents: Descent[]): TemplateResult | typeof nothing {
    if (!descents.length) return nothing;
    return html`
      <h4>${title}</h4>
      <ul class="tight">${descents.map((each) =>
        html`
          <li>
            <button class="plain" @click="${() => go(this, { view: 'items', id: String(each.task.id) })}">${each.task.code}</button> ${each.task
              .name}
            <span class="quiet small">${[
              DESCENTS.includes(each.kind) ? t(`descent.${each.kind as 'MERGED'}`) : '',
              each.share === null ? '' : t('shareOf', { n: percent(each.share) }),
              date(each.day),
            ].filter(Boolean).join(' · ')}</span>
          </li>
        `
      )}</ul>
    `;
  }

  static styles = [...styles, look];
}
