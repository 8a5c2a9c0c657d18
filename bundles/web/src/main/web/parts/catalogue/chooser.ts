import { css, html, nothing, TemplateResult } from 'lit';
import { Pages, query } from '../../answers';
import { Item } from '../../catalogue-model';
import { t } from '../../i18n';
import { composing } from '../../keys';
import { styles } from '../../look/theme';
import { fieldError, problemNotice } from '../notice';
import { look } from './look';
import { later, Part } from './part';

/** Finds a task among all of the catalogue, not only those offered to the person. Fires `kpi-pick` with it. */
export class ItemChooser extends Part {
  static properties = { ...Part.properties, label: {}, error: {}, taken: { attribute: false }, typed: { state: true } };

  declare label: string;
  declare error: string | undefined;
  /** Ids that are chosen already. */
  declare taken: number[];
  declare typed: string;
  private readonly found = new Pages<Item>(this, 'items');
  private readonly whenTyped = later(180);

  constructor() {
    super();
    Object.assign(this, { label: '', taken: [], typed: '' });
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  render(): TemplateResult {
    const found = this.typed.trim() ? (this.found.items ?? []).filter((item) => !this.taken.includes(item.id)) : [];
    return html`
      <div data-kpi="chooser">
        <label for="search">${this.label}</label>
        <input
          id="search"
          type="search"
          data-kpi="chooser-search"
          autocomplete="off"
          spellcheck="false"
          placeholder="${t(
            'searchHint',
          )}"
          aria-invalid="${this.error ? 'true' : 'false'}"
          aria-describedby="${this.error ? 'error' : nothing}"
          .value="${this.typed}"
          @input="${(
            e: Event,
          ) => this.type((e.target as HTMLInputElement).value)}"
          @keydown="${this.key}"
        />
        ${fieldError('error', this.error)} ${problemNotice(this.found.problem, { retry: () => void this.found.again() })}
        <p class="unseen" role="status">${this.typed.trim() ? t('resultCount', { n: found.length }) : ''}</p>
        ${found.length
          ? html`
            <ul>${found.map((item) =>
              html`
                <li>
                  <button class="line" data-kpi="chooser-item" data-task="${item.code}" @click="${() => this.pick(item)}">
                    <span><strong>${item
                      .code}</strong> ${item.name}</span>
                  </button>
                </li>
              `
            )}</ul>
          `
          : nothing}
      </div>
    `;
  }

  private type(text: string): void {
    this.typed = text;
    this.whenTyped(() => text.trim() && this.found.ask(query('catalogue/items', { text: text.trim(), limit: 8 })));
  }

  private key(event: KeyboardEvent): void {
    if (composing(event) || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    void this.focusOn('.line');
  }

  private pick(item: Item): void {
    this.typed = '';
    this.dispatchEvent(new CustomEvent<Item>('kpi-pick', { detail: item }));
    void this.focusOn('#search');
  }

  static shadowRootOptions = { ...Part.shadowRootOptions, delegatesFocus: true };

  static styles = [
    ...styles,
    look,
    css`
      ul {
        border: 1px solid var(--line);
        border-radius: 8px;
        overflow: clip;
      }
    `,
  ];
}
