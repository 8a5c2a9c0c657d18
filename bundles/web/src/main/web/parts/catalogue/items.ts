import { html, nothing, TemplateResult } from 'lit';
import { Pages, query } from '../../answers';
import { Item, RecordLine } from '../../catalogue-model';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { composing, Keys } from '../../keys';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { go } from './events';
import { exact, groupName, normText, orUnset, standingChip } from './facts';
import { itemsLook } from './items-look';
import { look } from './look';
import { later, Part } from './part';

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
export class CatalogueItems extends Part {
  static properties = { ...Part.properties, filters: { state: true } };

  declare filters: Filters;
  private readonly items = new Pages<Item>(this, 'items');
  private readonly scopes = new Pages<RecordLine>(this, 'records', 1000);
  private readonly whenTyped = later(180);

  constructor() {
    super();
    this.filters = NO_FILTERS;
    new Keys(this, { '/': () => void this.focusOn('#text'), J: () => this.step(1), K: () => this.step(-1) });
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.scopes.ask('catalogue/records?kind=SCOPE&limit=100');
    this.search();
  }

  refresh(): Promise<void> {
    const detail = this.renderRoot.querySelector<Part>('kpi-cat-item');
    return Promise.all([this.items.again(), detail?.refresh()]).then(() => undefined);
  }

  render(): TemplateResult {
    const found = this.items.items;
    return html`
      <div class="part ${this.target ? 'reading' : ''}" data-kpi="items">
        ${this.filterPart()}
        <div class="row">
          <p class="quiet number" role="status" data-kpi="item-count">${found
            ? t(this.items.next ? 'resultCountMore' : 'resultCount', { n: found.length })
            : ''}</p>
          ${this.rights.proposer
            ? html`
              <button class="push" data-kpi="propose-NEW" @click="${() => go(this, { view: 'proposals', id: 'new-NEW' })}">${icon(
                'plus',
              )}${t('propose.NEW')}</button>
            `
            : nothing}
        </div>
        ${problemNotice(this.items.problem, { retry: () => void this.items.again() })} ${found || this.items.problem ? nothing : html`
          <p class="quiet" data-kpi="loading">${t('loading')}</p>
        `} ${found?.length === 0 && !this.target ? this.nothingFound() : nothing} ${found?.length || this.target ? this.split(found ?? []) : nothing}
      </div>
    `;
  }

  private filterPart(): TemplateResult {
    const { filters } = this;
    return html`
      <div class="filters panel" role="search" aria-label="${t('searchItems')}">
        <div class="search">
          <label for="text">${t('searchItems')}</label>
          <input
            id="text"
            type="search"
            data-kpi="item-search"
            autocomplete="off"
            spellcheck="false"
            placeholder="${t('searchHint')}"
            .value="${filters.text}"
            @input="${(e: InputEvent) => this.set({ text: value(e) }, true)}"
            @keydown="${this.key}"
          />
        </div>
        ${this.select('group', t('group'), [['', t('all')], ...['A', 'B', 'C', 'D'].map((g) => [g, groupName(g)] as [string, string])])} ${this
          .select('scope', t('scope'), [
            ['', t('all')],
            ...(this.scopes.items ?? []).map((scope) => [scope.code, scope.name] as [string, string]),
          ])} ${this.select('state', t('itemState'), (['IN_FORCE', 'RETIRED', 'ALL'] as const).map((state) => [state, t(`itemState.${state}`)]))}
        <kpi-day-field kpi="item-day" .label="${t('asOf')}" .value="${filters.day || this.today}" @kpi-day="${(e: CustomEvent<string>) =>
          this.setDay(e.detail)}"></kpi-day-field>
      </div>
    `;
  }

  private select(name: 'group' | 'scope' | 'state', label: string, options: [string, string][]): TemplateResult {
    return html`
      <div>
        <label for="${name}">${label}</label>
        <select id="${name}" data-kpi="item-${name}" @change="${(e: Event) => this.set({ [name]: value(e) })}">
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

  private split(found: Item[]): TemplateResult {
    return html`
      <div class="split panel ${this.target ? 'open' : ''}">
        <nav class="list" aria-label="${t('view.items')}">
          <div class="scroll">
            <div class="titles line-grid" aria-hidden="true">
              <span>${t('code')}</span><span>${t('name')}</span><span>${t('group')}</span><span>${t('complexity')}</span><span>${t(
                'coefficient',
              )}</span><span
              >${t('norm')}</span><span>${t('product')}</span>
            </div>
            <ul class="lines">${found.map((item) =>
              html`
                <li>${this.line(item)}</li>
              `
            )}</ul>
            ${this.items.next
              ? html`
                <button class="plain more" data-kpi="more" aria-disabled="${this.items.busy ? 'true' : 'false'}" @click="${() =>
                  this.items.more()}">${t('more')}</button>
              `
              : nothing}
          </div>
        </nav>
        ${this.target
          ? html`
            <div class="detail">
              <button class="plain back" data-kpi="back" @click="${() => this.back()}">${icon('previous')}${t('backToResults')}</button>
              <kpi-cat-item .rights="${this.rights}" .target="${this.target}" .day="${this.filters.day}"></kpi-cat-item>
            </div>
          `
          : nothing}
      </div>
    `;
  }

  private line(item: Item): TemplateResult {
    const current = String(item.id) === this.target;
    const day = this.filters.day || this.today;
    return html`
      <button class="line line-grid" data-kpi="item" data-task="${item.code}" aria-current="${current ? 'true' : 'false'}" @click="${() =>
        go(this, { view: 'items', id: String(item.id) })}">
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

  private set(change: Partial<Filters>, typed = false): void {
    this.filters = { ...this.filters, ...change };
    if (typed) this.whenTyped(() => this.search());
    else this.search();
  }

  private setDay(day: string): void {
    if (day) this.set({ day: day === this.today ? '' : day });
  }

  private search(): void {
    const { text, ...rest } = this.filters;
    this.items.ask(query('catalogue/items', { text: text.trim(), ...rest, limit: 50 }));
  }

  /** Enter leads into the list, Escape empties the search; never while a word is being composed. */
  private key(event: KeyboardEvent): void {
    if (composing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') void this.focusOn('.line');
    else if (event.key === 'Escape' && this.filters.text) this.set({ text: '' });
    else return;
    event.preventDefault();
  }

  private step(by: number): void {
    const found = this.items.items ?? [];
    const at = found.findIndex((item) => String(item.id) === this.target);
    const next = found[Math.min(Math.max(at + by, 0), found.length - 1)];
    if (next) go(this, { view: 'items', id: String(next.id) });
  }

  private async back(): Promise<void> {
    const left = this.target;
    go(this, { view: 'items', id: '' });
    const code = this.items.items?.find((item) => String(item.id) === left)?.code ?? '';
    await this.focusOn(`.line[data-task="${CSS.escape(code)}"]`);
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

function value(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
