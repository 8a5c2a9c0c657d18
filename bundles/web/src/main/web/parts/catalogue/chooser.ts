import { css, html, nothing, TemplateResult } from 'lit';
import { Pages } from '../../answers';
import { t } from '../../i18n';
import { composing } from '../../keys';
import { styles } from '../../look/theme';
import { Word } from '../../words';
import { fieldError, problemNotice } from '../notice';
import { valueOf } from './list-part';
import { look } from './look';
import { later, Part } from './part';

/** Finds one thing among all as somebody types. Fires `kpi-pick` with it. */
export abstract class Chooser<T extends { id: number }> extends Part {
  static properties = { ...Part.properties, label: {}, error: {}, words: {}, taken: { attribute: false } };

  declare label: string;
  declare error: string | undefined;
  /** What is looked for; a form may begin with words of its own. */
  declare words: string;
  /** Ids that are chosen already. */
  declare taken: number[];
  protected abstract readonly found: Pages<T>;
  protected abstract readonly placeholder: Word;
  private readonly whenTyped = later(180);

  constructor() {
    super();
    Object.assign(this, { label: '', words: '', taken: [] });
  }

  /** Where those are that fit the words. */
  protected abstract path(words: string): string;

  /** What tells one from the others. */
  protected abstract one(found: T): TemplateResult;

  /** By which tests find it. */
  protected abstract code(found: T): string;

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  protected willUpdate(): void {
    const words = this.words.trim();
    if (words) this.whenTyped(() => this.found.ask(this.path(words)));
  }

  render(): TemplateResult {
    const words = this.words.trim();
    const found = words ? (this.found.items ?? []).filter((one) => !this.taken.includes(one.id)) : [];
    const none = !!words && !this.found.busy && this.found.items?.length === 0;
    return html`
      <div data-kpi="chooser">
        <label for="search">${this.label}</label>
        <input
          id="search"
          type="search"
          data-kpi="chooser-search"
          autocomplete="off"
          spellcheck="false"
          placeholder="${t(this.placeholder)}"
          aria-invalid="${this.error ? 'true' : 'false'}"
          aria-describedby="${this.error ? 'error' : nothing}"
          .value="${this.words}"
          @input="${(e: Event) => (this.words = valueOf(e))}"
          @keydown="${this.key}"
        />
        ${fieldError('error', this.error)} ${problemNotice(this.found.problem, { retry: () => void this.found.again() })}
        <p class="${none ? 'hint' : 'unseen'}" role="status">${none ? t('nobodyFits') : found.length ? t('resultCount', { n: found.length }) : ''}</p>
        ${found.length
          ? html`
            <ul @keydown="${this.walk}">${found.map((one) =>
              html`
                <li><button type="button" class="line" data-kpi="chooser-item" data-code="${this.code(one)}" @click="${() => this.pick(one)}">${this
                  .one(one)}</button></li>
              `
            )}</ul>
          `
          : nothing}
      </div>
    `;
  }

  private key(event: KeyboardEvent): void {
    if (composing(event) || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    void this.focusOn('.line');
  }

  /** Up and down in what was found, up from the first into the field. */
  private readonly walk = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>('.line')];
    const next = lines.indexOf(event.target as HTMLElement) + by;
    (next < 0 ? this.renderRoot.querySelector<HTMLElement>('#search') : lines[next])?.focus();
    event.preventDefault();
  };

  private pick(one: T): void {
    this.words = '';
    this.dispatchEvent(new CustomEvent<T>('kpi-pick', { detail: one }));
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
        max-height: 17rem;
        overflow: auto;
      }
      li:last-child .line {
        border-bottom: 0;
      }
    `,
  ];
}
