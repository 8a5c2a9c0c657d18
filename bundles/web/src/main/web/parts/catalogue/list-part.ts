import { html, nothing, PropertyValues, TemplateResult } from 'lit';
import { Pages } from '../../answers';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { composing, Keys } from '../../keys';
import { problemNotice } from '../notice';
import { go, View } from './events';
import { later, Part } from './part';

/** A list that is searched as one types, with what is open of it beside. */
export abstract class ListPart<T extends { id: number; code: string }> extends Part {
  protected abstract readonly pages: Pages<T>;
  protected abstract readonly view: View;
  private readonly whenTyped = later(180);

  constructor() {
    super();
    new Keys(this, { '/': () => void this.focusOn('#text'), J: () => void this.step(1), K: () => void this.step(-1) });
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.search();
  }

  protected updated(changed: PropertyValues): void {
    if (changed.has('target')) this.renderRoot.querySelector('.line[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }

  async refresh(): Promise<void> {
    await Promise.all([this.pages.again(), this.renderRoot.querySelector<Part>('.opened')?.refresh()]);
  }

  /** Asks for what the filters say. */
  protected abstract search(): void;

  /** Takes the words that are typed. */
  protected abstract type(text: string): void;

  /** A button of class `line` with the code in `data-code`. */
  protected abstract line(one: T): TemplateResult;

  /** What is open, of class `opened`. */
  protected abstract detail(): TemplateResult;

  protected titles(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected searchBox(kpi: string, label: string, text: string, placeholder = ''): TemplateResult {
    return html`
      <div class="search">
        <label for="text">${label}</label>
        <input
          id="text"
          type="search"
          data-kpi="${kpi}"
          autocomplete="off"
          spellcheck="false"
          placeholder="${placeholder}"
          .value="${text}"
          @input="${(e: Event) => this.typed(valueOf(e))}"
          @keydown="${(e: KeyboardEvent) => this.key(e, text)}"
        />
      </div>
    `;
  }

  protected countText(): string {
    const { items, next } = this.pages;
    return items ? t(next ? 'resultCountMore' : 'resultCount', { n: items.length }) : '';
  }

  /** The list, or why there is none. */
  protected results(name: string, none: TemplateResult): TemplateResult {
    const { items, problem } = this.pages;
    return html`
      ${problemNotice(problem, { retry: () => void this.pages.again() })} ${items || problem ? nothing : html`
        <p class="quiet" data-kpi="loading">${t('loading')}</p>
      `} ${items?.length === 0 && !this.target ? none : nothing} ${items?.length || this.target ? this.split(name, items ?? []) : nothing}
    `;
  }

  private split(name: string, found: T[]): TemplateResult {
    return html`
      <div class="split panel ${this.target ? 'open' : ''}">
        <nav class="list" aria-label="${name}">
          <div class="scroll">
            ${this.titles()}
            <ul class="lines">${found.map((one) =>
              html`
                <li>${this.line(one)}</li>
              `
            )}</ul>
            ${this.pages.next
              ? html`
                <button class="plain more" data-kpi="more" aria-disabled="${this.pages.busy ? 'true' : 'false'}" @click="${() =>
                  this.pages.more()}">${t('more')}</button>
              `
              : nothing}
          </div>
        </nav>
        ${this.target
          ? html`
            <div class="detail">
              <button class="plain back" data-kpi="back" @click="${() => this.back()}">${icon('previous')}${t('backToResults')}</button>
              ${this.detail()}
            </div>
          `
          : nothing}
      </div>
    `;
  }

  protected open(one: T): void {
    go(this, { view: this.view, id: String(one.id) });
  }

  private typed(text: string): void {
    this.type(text);
    this.whenTyped(() => this.search());
  }

  /** Enter leads into the list, Escape empties the search; never while a word is being composed. */
  private key(event: KeyboardEvent, text: string): void {
    if (composing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') void this.focusOn('.line');
    else if (event.key === 'Escape' && text) this.typed('');
    else return;
    event.preventDefault();
  }

  /** To the next or the one before; past the last that is loaded more are asked for. */
  private async step(by: number): Promise<void> {
    const at = this.at(this.target);
    if (by > 0 && at === (this.pages.items?.length ?? 0) - 1) await this.pages.more();
    const found = this.pages.items ?? [];
    const next = found[Math.min(Math.max(at + by, 0), found.length - 1)];
    if (next) this.open(next);
  }

  private async back(): Promise<void> {
    const left = this.pages.items?.[this.at(this.target)];
    go(this, { view: this.view, id: '' });
    await this.focusOn(left ? `.line[data-code="${CSS.escape(left.code)}"]` : '#text');
  }

  private at(id: string): number {
    return (this.pages.items ?? []).findIndex((one) => String(one.id) === id);
  }
}

export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
