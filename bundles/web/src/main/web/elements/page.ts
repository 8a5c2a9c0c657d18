import { html, nothing, TemplateResult } from 'lit';
import { currentSession, get, me } from '../api';
import { Rights } from '../catalogue-model';
import { t } from '../i18n';
import { Session } from '../model';
import { problemNotice } from '../parts/notice';
import { Screen } from '../parts/screen';
import { asProblem } from '../problem';
import { Word } from '../words';
import { styles } from '../look/theme';
import { look } from './page-look';

type Place = 'day' | 'confirmations' | 'catalogue' | 'readiness';

const PLACES: Record<Place, { hash: string; name: Word }> = {
  day: { hash: 'ngay', name: 'myDay' },
  confirmations: { hash: 'xac-nhan', name: 'confirmations' },
  catalogue: { hash: 'catalogue', name: 'catalogue' },
  readiness: { hash: 'readiness', name: 'readiness' },
};

/** The page of its own, for hosts that cannot embed elements: the places of daily work and of the catalogue, and the way between them. */
export class KpiPage extends Screen {
  static properties = { session: { state: true }, place: { state: true }, waitingCount: { state: true }, leads: { state: true } };

  declare session: Session | undefined;
  declare place: Place;
  declare waitingCount: number;
  /** Whether readiness concerns the person: those who lead or decide. */
  declare leads: boolean;

  constructor() {
    super();
    this.waitingCount = 0;
    this.leads = false;
    this.place = placeOf(location.hash);
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.moved);
    void this.refresh();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.moved);
  }

  async refresh(): Promise<void> {
    try {
      this.session = await currentSession();
      this.fault = undefined;
    } catch (fault) {
      this.fault = asProblem(fault);
      return;
    }
    const count = await get<{ waiting: number }>('worklog/confirmations/count').catch(() => undefined);
    this.waitingCount = count?.waiting ?? 0;
    this.leads = this.session.administrator || (await leading());
  }

  render(): TemplateResult {
    return html`
      <header class="bar">
        <button class="skip" @click="${this.skip}">${t('skip')}</button>
        <h1 class="brand">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <rect x="2" y="2" width="20" height="20" rx="5" fill="currentColor"></rect>
            <path d="M7 12.5l3.4 3.5L17 8.5" fill="none" stroke="#0a5a75" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"></path>
          </svg>${t('appName')}
        </h1>
        <nav aria-label="${t('places')}">${(Object.keys(PLACES) as Place[])
          .filter((place) => place !== 'readiness' || this.leads || this.place === place)
          .map((place) => this.link(place))}</nav>
        <span class="person">${this.session?.displayName ?? ''}</span>
      </header>
      <main id="content" tabindex="-1">
        ${this.fault ? this.signIn() : nothing} ${this.waiting(!!this.session)} ${this.session ? this.content() : nothing}
      </main>
    `;
  }

  private content(): TemplateResult {
    switch (this.place) {
      case 'day':
        return html`
          <kpi-my-day></kpi-my-day>
        `;
      case 'confirmations':
        return html`
          <kpi-confirmations></kpi-confirmations>
        `;
      case 'catalogue':
        return html`
          <kpi-catalogue addressed></kpi-catalogue>
        `;
      case 'readiness':
        return html`
          <kpi-readiness addressed .catalogue="${location.pathname}"></kpi-readiness>
        `;
    }
  }

  private link(place: Place): TemplateResult {
    const { hash, name } = PLACES[place];
    return html`
      <a href="#${hash}" data-kpi="go-${place}" aria-current="${this.place === place ? 'page' : nothing}">${t(
        name,
      )} ${place === 'confirmations' && this.waitingCount
        ? html`
          <span class="count number">${this.waitingCount}</span>
        `
        : nothing}</a>
    `;
  }

  private signIn(): TemplateResult {
    const path = this.fault?.expired ? this.fault.signInPath : null;
    return path
      ? html`
        <div class="panel welcome">
          <h2>${t('signInFirst')}</h2>
          <p class="quiet">${t('signInWhy')}</p>
          <p><a class="button primary" href="${path}" data-kpi="sign-in">${t('signIn')}</a></p>
        </div>
      `
      : html`
        ${problemNotice(this.fault, { retry: () => this.refresh() })}
      `;
  }

  private readonly skip = () => {
    this.renderRoot.querySelector<HTMLElement>('#content')?.focus();
  };

  private readonly moved = () => {
    this.place = placeOf(location.hash);
    document.title = `${t(PLACES[this.place].name)} – ${t('appName')}`;
  };

  static styles = [...styles, look];
}

function placeOf(hash: string): Place {
  const first = hash.slice(1).split('/')[0];
  return (Object.keys(PLACES) as Place[]).find((place) => PLACES[place].hash === first) ?? 'day';
}

async function leading(): Promise<boolean> {
  const [person, rights] = await Promise.all([
    me().catch(() => undefined),
    get<Rights>('catalogue/rights').catch(() => undefined),
  ]);
  return !!rights?.approver || !!rights?.administrator || !!person?.posts?.some(({ kind }) => kind === 'HEAD' || kind === 'DEPUTY');
}
