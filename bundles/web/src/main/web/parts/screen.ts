import { html, LitElement, nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { adoptLanguageOf, language, speak, Speaks, t } from '../i18n';
import { Entry } from '../model';
import { Problem } from '../problem';

/** What the elements that a page embeds have in common: language, one live region, news from each other. */
export abstract class Screen extends LitElement {
  static properties: PropertyDeclarations = { said: { state: true }, fault: { state: true } };

  declare said: string;
  declare fault: Problem | undefined;

  constructor() {
    super();
    new Speaks(this);
    this.said = '';
  }

  connectedCallback(): void {
    super.connectedCallback();
    adoptLanguageOf(this);
    document.addEventListener('kpi:changed', this.heard);
    window.addEventListener('focus', this.returned);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('kpi:changed', this.heard);
    window.removeEventListener('focus', this.returned);
  }

  /** Loads again what is shown; typed text stays. */
  abstract refresh(): Promise<void>;

  protected tell(text: string): void {
    this.said = text;
  }

  /** Tells the page and the other elements that an entry has changed. */
  protected changed(entry: Entry): void {
    const detail = { entryId: entry.id, state: entry.state, documentKey: entry.document?.key ?? null };
    this.dispatchEvent(new CustomEvent('kpi:changed', { bubbles: true, composed: true, detail }));
  }

  protected live(seen = false): TemplateResult {
    return html`
      <p class="${seen ? 'said small quiet' : 'unseen'}" role="status" data-kpi="status">${this.said}</p>
    `;
  }

  protected languageSwitch(): TemplateResult {
    const other = language() === 'vi' ? 'en' : 'vi';
    return html`
      <button class="plain small" lang="${other}" data-kpi="language" @click="${() => speak(other)}">
        ${other === 'en' ? 'English' : 'Tiếng Việt'}
      </button>
    `;
  }

  protected waiting(loaded: boolean): TemplateResult | typeof nothing {
    return loaded || this.fault ? nothing : html`
      <p class="quiet" data-kpi="loading">${t('loading')}</p>
    `;
  }

  protected updated(): void {
    const page = document.documentElement.lang.slice(0, 2);
    if (language() !== page) this.lang = language();
    else if (this.lang) this.lang = page;
  }

  private readonly heard = (event: Event) => {
    if (event.composedPath()[0] !== this) void this.refresh();
  };

  /** Signed in again in another tab. */
  private readonly returned = () => {
    if (this.fault?.expired) void this.refresh();
  };
}
