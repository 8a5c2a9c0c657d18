import { html, nothing, TemplateResult } from 'lit';
import { Answer } from '../answers';
import { Rights } from '../catalogue-model';
import { t } from '../i18n';
import { styles } from '../look/theme';
import { Place, placeOf, textOf, View, VIEWS } from '../parts/catalogue/events';
import { NO_RIGHTS, Part } from '../parts/catalogue/part';
import { problemNotice } from '../parts/notice';
import { Screen } from '../parts/screen';
import { catalogueLook } from './catalogue-look';

const ADDRESS = '#catalogue/';

/**
 * `<kpi-catalogue>`: the living catalogue. `view` names what is open, such as `items/12` or `proposals`; with `addressed` the
 * page's address follows it, so that a place can be linked to and the browser's way back works.
 */
export class KpiCatalogue extends Screen {
  static properties = { view: { reflect: true }, addressed: { type: Boolean } };

  declare view: string;
  declare addressed: boolean;
  private first = 'items';
  private readonly rights = new Answer<Rights>(this);

  constructor() {
    super();
    Object.assign(this, { view: 'items', addressed: false });
    this.addEventListener('kpi-go', (event) => this.go((event as CustomEvent<Place>).detail));
    this.addEventListener('kpi-tell', (event) => this.tell((event as CustomEvent<string>).detail));
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.moved);
    this.first = this.view;
    this.moved();
    this.rights.ask('catalogue/rights');
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.moved);
  }

  protected willUpdate(): void {
    this.fault = this.rights.problem;
  }

  async refresh(): Promise<void> {
    await this.rights.again();
    await this.placed?.refresh();
  }

  render(): TemplateResult {
    const { view } = placeOf(this.view);
    return html`
      <div class="screen" data-kpi="catalogue" data-view="${view}">
        <h2 class="unseen">${t('catalogue')}</h2>
        <header class="head">
          <nav class="tabs" aria-label="${t('catalogue')}">${VIEWS.map((each) =>
            html`
              <button class="tab" data-kpi="view-${each}" aria-current="${each === view ? 'page' : 'false'}" @click="${() =>
                this.go({ view: each, id: '' })}">${t(`view.${each}`)}</button>
            `
          )}</nav>
          ${this.languageSwitch()}
        </header>
        ${this.live(true)} ${this.barred || !this.fault?.expired
          ? problemNotice(this.fault, { retry: () => void this.refresh() })
          : nothing} ${this.barred ? nothing : this.place(view)}
      </div>
    `;
  }

  /** Without a session or a server there is nothing to show but the way back. */
  private get barred(): boolean {
    return !this.rights.value && !!this.fault && (this.fault.expired || this.fault.retryable);
  }

  private place(view: View): TemplateResult {
    const rights = this.rights.value ?? NO_RIGHTS;
    const { id } = placeOf(this.view);
    switch (view) {
      case 'items':
        return html`
          <kpi-cat-items class="place" .rights="${rights}" .target="${id}"></kpi-cat-items>
        `;
      case 'records':
        return html`
          <kpi-cat-records class="place" .rights="${rights}" .target="${id}"></kpi-cat-records>
        `;
      case 'proposals':
        return html`
          <kpi-cat-proposals class="place" .rights="${rights}" .target="${id}"></kpi-cat-proposals>
        `;
      case 'imports':
        return html`
          <kpi-cat-imports class="place" .rights="${rights}" .known="${!!this.rights.value}" .target="${id}"></kpi-cat-imports>
        `;
      case 'feedback':
        return html`
          <kpi-cat-answers class="place" .rights="${rights}" .target="${id}"></kpi-cat-answers>
        `;
      case 'roles':
        return html`
          <kpi-cat-roles class="place" .rights="${rights}"></kpi-cat-roles>
        `;
    }
  }

  private get placed(): Part | null {
    return this.renderRoot.querySelector<Part>('.place');
  }

  private go(place: Place): void {
    const view = textOf(place);
    if (view === this.view) return;
    this.view = view;
    this.said = '';
    if (this.addressed) history.pushState(history.state, '', ADDRESS + view);
    this.dispatchEvent(new CustomEvent('kpi:view', { bubbles: true, composed: true, detail: { view } }));
  }

  /** The browser's way back leads to where the page began, too. */
  private readonly moved = () => {
    if (!this.addressed) return;
    const { hash } = location;
    this.view = hash.startsWith(ADDRESS) ? decodeURIComponent(hash.slice(ADDRESS.length)) : this.first;
  };

  static styles = [...styles, catalogueLook];
}
