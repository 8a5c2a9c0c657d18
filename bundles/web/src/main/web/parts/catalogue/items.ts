import { html, nothing, TemplateResult } from 'lit';
import { Pages, query } from '../../answers';
import { Item, RecordLine } from '../../catalogue-model';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { go } from './events';
import { exact, groupName, normText, orUnset, standingChip } from './facts';
import { itemsLook } from './items-look';
import { ListPart, valueOf } from './list-part';
import { look } from './look';

type State = 'IN_FORCE' | 'RETIRED' | 'ALL';

interface Filters {
  text: string;
  group: string;
  scope: string;
  state: State;
  day: string;
}

const NO_FILTERS: Filters = { text: '', group: '', scope: '', state: 'IN_FORCE', day: '' };

/** The tasks of the catalogue: search as one types, filters, the list and the task that is open beside it. */
export class CatalogueItems extends ListPart<Item> {
  static properties = { ...ListPart.properties, filters: { state: true } };

  declare filters: Filters;
  protected readonly view = 'items';
  protected readonly pages = new Pages<Item>(this, 'items');
  private readonly scopes = new Pages<RecordLine>(this, 'records', 1000);

  constructor() {
    super();
    this.filters = NO_FILTERS;
    this.scopes.ask('catalogue/records?kind=SCOPE&limit=100');
  }

  render(): TemplateResult {
    return html`
      <div class="part ${this.target ? 'reading' : ''}" data-kpi="items">
        ${this.filterPart()}
        <div class="row">
          <p class="quiet number" role="status" data-kpi="item-count">${this.countText()}</p>
          ${this.rights.proposer
            ? html`
              <button class="push" data-kpi="propose-NEW" @click="${() => go(this, { view: 'proposals', id: 'new-NEW' })}">${icon(
                'plus',
              )}${t('propose.NEW')}</button>
            `
            : nothing}
        </div>
        ${this.results(t('view.items'), this.nothingFound())}
      </div>
    `;
  }

  private filterPart(): TemplateResult {
    const { filters } = this;
    const scopes = (this.scopes.items ?? []).map((scope) => [scope.code, scope.name] as [string, string]);
    return html`
      <div class="filters panel" role="search" aria-label="${t('searchItems')}">
        ${this.searchBox('item-search', t('searchItems'), filters.text, t('searchHint'))} ${this.select('group', t('group'), [
          ['', t('all')],
          ...['A', 'B', 'C', 'D'].map((g) => [g, groupName(g)] as [string, string]),
        ])} ${this.select('scope', t('scope'), [['', t('all')], ...scopes])} ${this.select(
          'state',
          t('itemState'),
          (['IN_FORCE', 'RETIRED', 'ALL'] as const).map((state) => [state, t(`itemState.${state}`)]),
        )}
        <kpi-day-field kpi="item-day" .label="${t('asOf')}" .value="${filters.day || this.today}" @kpi-day="${(e: CustomEvent<string>) =>
          e.detail && this.set({ day: e.detail === this.today ? '' : e.detail })}"></kpi-day-field>
      </div>
    `;
  }

  private select(name: 'group' | 'scope' | 'state', label: string, options: [string, string][]): TemplateResult {
    return html`
      <div>
        <label for="${name}">${label}</label>
        <select id="${name}" data-kpi="item-${name}" @change="${(e: Event) => this.set({ [name]: valueOf(e) })}">
          ${options.map(([key, text]) =>
            html`
              <option value="${key}" .selected="${this.filters[name] === key}">${text}</option>
            `
          )}
        </select>
      </div>
    `;
  }

  private nothingFound(): TemplateResult {
    return html`
      <div class="empty panel quiet" data-kpi="nothing-found">
        <p>${t('nothingFound')}</p>
        <button class="plain" @click="${() => this.set(NO_FILTERS)}">${t('clearFilters')}</button>
      </div>
    `;
  }

  protected titles(): TemplateResult {
    return html`
      <div class="titles line-grid" aria-hidden="true">${[
        t('code'),
        t('name'),
        t('group'),
        t('complexity'),
        t('coefficient'),
        t('norm'),
        t('product'),
      ].map((title) =>
        html`
          <span>${title}</span>
        `
      )}</div>
    `;
  }

  protected line(item: Item): TemplateResult {
    const current = String(item.id) === this.target;
    const day = this.filters.day || this.today;
    return html`
      <button class="line line-grid" data-kpi="item" data-task="${item.code}" data-code="${item.code}" aria-current="${current
        ? 'true'
        : 'false'}" @click="${() => this.open(item)}">
        <strong class="code">${item.code}</strong>
        <span class="name">${item.name} ${this.filters.state === 'IN_FORCE' ? nothing : standingChip(item, day)} ${openFeedback(item)}</span>
        <span class="fact"><span class="tag">${t('group')}</span> ${item.group}</span>
        <span class="fact"><span class="tag">${t('complexity')}</span> ${orUnset(item.complexity)}</span>
        <span class="fact number"><span class="tag">${t('coefficient')}</span> ${orUnset(item.coefficient, exact)}</span>
        <span class="fact number"><span class="tag">${t('norm')}</span> ${normText(item)}</span>
        <span class="fact"><span class="tag">${t('product')}</span> ${orUnset(item.outputProduct)}</span>
      </button>
    `;
  }

  protected detail(): TemplateResult {
    return html`
      <kpi-cat-item class="opened" .rights="${this.rights}" .target="${this.target}" .day="${this.filters.day}"></kpi-cat-item>
    `;
  }

  protected type(text: string): void {
    this.filters = { ...this.filters, text };
  }

  private set(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
    this.search();
  }

  protected search(): void {
    const { text, ...rest } = this.filters;
    this.pages.ask(query('catalogue/items', { text: text.trim(), ...rest, limit: 50 }));
  }

  static styles = [...styles, look, itemsLook];
}

function openFeedback(item: Item): TemplateResult | typeof nothing {
  return item.openFeedback > 0
    ? html`
      <span class="chip OPEN">${icon('info')}${t('openFeedback', { n: item.openFeedback })}</span>
    `
    : nothing;
}
