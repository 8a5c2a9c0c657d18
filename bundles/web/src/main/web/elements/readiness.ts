import { html, nothing, TemplateResult } from 'lit';
import { Pages, query } from '../answers';
import { t } from '../i18n';
import { composing, Keys } from '../keys';
import { styles } from '../look/theme';
import { later } from '../parts/catalogue/part';
import { problemNotice } from '../parts/notice';
import { needBar, stageFacts, verdict } from '../parts/readiness/facts';
import { UnitPart } from '../parts/readiness/unit';
import { Screen } from '../parts/screen';
import { NEEDS, ReadyUnit, SHOWN, Shown, shownUnits } from '../readiness-model';
import { readinessLook } from './readiness-look';

const ADDRESS = '#readiness';

/**
 * `<kpi-readiness unit? catalogue? addressed?>`: which units are ready, in which stage, and what is missing for whom. `unit` is
 * the one that is open; `catalogue` is where the host's page with `<kpi-catalogue addressed>` is; with `addressed` the page's
 * address follows.
 */
export class KpiReadiness extends Screen {
  static properties = { unit: { reflect: true }, catalogue: {}, addressed: { type: Boolean }, text: { state: true }, shown: { state: true } };

  declare unit: string;
  declare catalogue: string;
  declare addressed: boolean;
  declare text: string;
  declare shown: Shown;
  private readonly units = new Pages<ReadyUnit>(this, 'units', 1000);
  private readonly whenTyped = later(180);

  constructor() {
    super();
    Object.assign(this, { unit: '', catalogue: '', addressed: false, text: '', shown: 'STAFFED' });
    this.addEventListener('kpi-tell', (event) => this.tell((event as CustomEvent<string>).detail));
    new Keys(this, { '/': () => this.renderRoot.querySelector<HTMLElement>('#text')?.focus() });
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.moved);
    this.moved();
    this.ask();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.moved);
  }

  protected willUpdate(): void {
    this.fault = this.units.problem;
  }

  async refresh(): Promise<void> {
    await Promise.all([this.units.again(), this.renderRoot.querySelector<UnitPart>('kpi-ready-unit')?.refresh()]);
  }

  render(): TemplateResult {
    return html`
      <div class="screen" data-kpi="readiness" data-unit="${this.unit}">
        <header class="row">
          <h2>${t('readinessTitle')}</h2>
          <span class="row push">${this.languageSwitch()}</span>
        </header>
        ${this.live(true)} ${this.unit
          ? html`
            <kpi-ready-unit .unit="${this.unit}" .catalogue="${this.catalogue}" @kpi-back="${() => this.back()}" @kpi-open="${(
              e: CustomEvent<string>,
            ) => this.open(e.detail)}"></kpi-ready-unit>
          `
          : this.list()}
      </div>
    `;
  }

  /** A server whose catalogue does not follow readiness yet. */
  private get absent(): boolean {
    return this.fault?.status === 404;
  }

  private list(): TemplateResult {
    const found = this.units.items && shownUnits(this.units.items, this.shown);
    return html`
      <div class="filters panel" role="search" aria-label="${t('findUnit')}">
        <div>
          <label for="text">${t('findUnit')}</label>
          <input
            id="text"
            type="search"
            data-kpi="unit-search"
            autocomplete="off"
            spellcheck="false"
            placeholder="${t('findUnitHint')}"
            .value="${this.text}"
            @input="${this.typing}"
            @keydown="${this.key}"
          />
        </div>
        <div>
          <label for="shown">${t('shownUnits')}</label>
          <select id="shown" data-kpi="shown-units" @change="${(e: Event) => (this.shown = (e.target as HTMLSelectElement).value as Shown)}">
            ${SHOWN.map((which) =>
              html`
                <option value="${which}" .selected="${which === this.shown}">${t(`shown.${which}`)}</option>
              `
            )}
          </select>
        </div>
      </div>
      <p class="quiet number" role="status" data-kpi="unit-count">${found
        ? t(this.units.next ? 'unitCountMore' : 'unitCount', { n: found.length })
        : ''}</p>
      ${this.absent
        ? html`
          <p class="empty panel quiet" data-kpi="readiness-absent">${t('readinessAbsent')}</p>
        `
        : problemNotice(this.fault, { retry: () => void this.units.again() })} ${this.waiting(!!found)} ${found?.length === 0
        ? html`
          <p class="empty panel quiet" data-kpi="no-unit">${t('noUnit')}</p>
        `
        : nothing} ${found?.length ? this.table(found) : nothing}
    `;
  }

  private table(found: ReadyUnit[]): TemplateResult {
    return html`
      <div class="panel">
        <table role="table" aria-label="${t('readinessTitle')}" data-kpi="units">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">${t('unitColumn')}</th>
              <th role="columnheader" scope="col">${t('stageColumn')}</th>
              <th role="columnheader" scope="col">${t('staffColumn')}</th>
              ${NEEDS.map((need) =>
                html`
                  <th role="columnheader" scope="col">${t(`need.${need}`)}</th>
                `
              )}
              <th role="columnheader" scope="col">${t('resultColumn')}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">${found.map((unit) => this.row(unit))}</tbody>
        </table>
        ${this.units.next
          ? html`
            <button class="plain more" data-kpi="more" aria-disabled="${this.units.busy ? 'true' : 'false'}" @click="${() => this.units.more()}">${t(
              'more',
            )}</button>
          `
          : nothing}
      </div>
    `;
  }

  private row(unit: ReadyUnit): TemplateResult {
    return html`
      <tr role="row" data-kpi="unit" data-unit="${unit.unitId}" data-stage="${unit.stage}" data-ready="${unit.ready ? 'true' : 'false'}">
        <th role="rowheader" scope="row"><button class="plain" data-kpi="open-unit" @click="${() => this.open(String(unit.unitId))}">${unit
          .unitName}</button>${unit.aboveName
          ? html`
            <br /><span class="small quiet above">${unit.aboveName}</span>
          `
          : nothing}</th>
        <td role="cell" class="stage"><span class="stages">${stageFacts(unit)}</span></td>
        <td role="cell" class="number"><span class="tag" aria-hidden="true">${t('staffColumn')}</span>${unit.staff}</td>
        ${NEEDS.map((need) =>
          html`
            <td role="cell"><span class="tag" aria-hidden="true">${t(`need.${need}`)}</span>${needBar(unit, need)}</td>
          `
        )}
        <td role="cell" class="result"><span class="stages">${verdict(unit)}</span></td>
      </tr>
    `;
  }

  private readonly typing = (event: Event) => {
    this.text = (event.target as HTMLInputElement).value;
    this.whenTyped(() => this.ask());
  };

  /** Enter leads to the first unit, Escape empties the search; never while a word is being composed. */
  private readonly key = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') this.renderRoot.querySelector<HTMLElement>('[data-kpi=open-unit]')?.focus();
    else if (event.key === 'Escape' && this.text) {
      this.text = '';
      this.ask();
    } else return;
    event.preventDefault();
  };

  private ask(): void {
    this.units.ask(query('catalogue/readiness', { text: this.text.trim(), limit: 50 }));
  }

  private open(unit: string): void {
    this.unit = unit;
    this.said = '';
    if (this.addressed) history.pushState(history.state, '', unit ? `${ADDRESS}/${unit}` : ADDRESS);
    this.dispatchEvent(new CustomEvent('kpi:view', { bubbles: true, composed: true, detail: { unit } }));
  }

  private async back(): Promise<void> {
    const left = this.unit;
    this.open('');
    await this.updateComplete;
    const line = this.renderRoot.querySelector<HTMLElement>(`[data-unit="${CSS.escape(left)}"] [data-kpi=open-unit]`);
    (line ?? this.renderRoot.querySelector<HTMLElement>('#text'))?.focus();
  }

  private readonly moved = () => {
    if (this.addressed) this.unit = location.hash.startsWith(ADDRESS) ? decodeURIComponent(location.hash.slice(ADDRESS.length + 1)) : '';
  };

  static styles = [...styles, readinessLook];
}
