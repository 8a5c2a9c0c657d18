import { css, html, LitElement, nothing, TemplateResult } from 'lit';
import { Speaks, t } from '../../i18n';
import { icon } from '../../icons';
import { having, lacking, Missing, Need, NEEDS, UnitReadiness, whoLack } from '../../readiness-model';
import { styles } from '../../look/theme';
import { unitLook } from './look';
import { PositionDialog } from './position-dialog';

const SHOWN = 60;
/** Where in the catalogue what is missing is brought in. */
const PLACES: Partial<Record<Need, string>> = { POSITION: 'imports', DESCRIPTION: 'imports', COMPETENCIES: 'imports', TASKS: 'items' };

/** What a unit lacks and for whom, and where it is mended. Fires `kpi-assigned` when somebody got a position. */
export class MissingPart extends LitElement {
  static properties = {
    unit: { attribute: false },
    catalogue: {},
    assigns: { type: Boolean },
    need: { state: true },
    all: { state: true },
  };

  declare unit: UnitReadiness;
  declare catalogue: string;
  /** Whoever looks may say who holds which position. */
  declare assigns: boolean;
  /** Only those who lack this are shown. */
  declare need: Need | '';
  declare all: boolean;

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { catalogue: '', assigns: false, need: '', all: false });
  }

  render(): TemplateResult {
    const { unit } = this;
    const people = whoLack(unit.missing, this.need);
    const shown = this.all ? people : people.slice(0, SHOWN);
    return html`
      <section class="panel box" aria-labelledby="lack" data-kpi="missing">
        <h4 id="lack" tabindex="-1">${t('whoLacks')}</h4>
        <div class="row" role="group" aria-labelledby="lack">${this.pick('', t('everything'), unit.missing.length)}${NEEDS.filter((need) =>
          having(unit, need) < unit.staff
        ).map((need) => this.pick(need, t(`need.${need}`), whoLack(unit.missing, need).length))}</div>
        ${this.mendPart(unit)} ${people.length
          ? html`
            <ul class="people">${shown.map((person) => this.person(person))}</ul>
          `
          : html`
            <p class="quiet">${t('nobodyLacks')}</p>
          `} ${people.length > shown.length
          ? html`
            <button class="plain" data-kpi="all-people" @click="${() => (this.all = true)}">${t('moreOfThem', {
              n: people.length - shown.length,
            })}</button>
          `
          : nothing}
      </section>
      ${this.assigns
        ? html`
          <kpi-ready-position .unit="${unit}" @kpi-assigned="${() => this.assigned()}"></kpi-ready-position>
        `
        : nothing}
    `;
  }

  private pick(need: Need | '', name: string, count: number): TemplateResult {
    return html`
      <button class="small" data-kpi="lack-${need || 'ALL'}" aria-pressed="${this.need === need
        ? 'true'
        : 'false'}" @click="${() => (this.need = need)}">
        ${name} <span class="number">${count}</span>
      </button>
    `;
  }

  private mendPart(unit: UnitReadiness): TemplateResult {
    const needs = this.need ? [this.need] : lacking(unit).map((gap) => gap.need);
    return html`
      <details ?open="${this.need !== ''}" data-kpi="mend">
        <summary class="small">${icon('next', 'turn')}${t('mendWhere')}</summary>
        <ul class="ways small">${needs.map((need) =>
          html`
            <li><strong>${t(`need.${need}`)}:</strong> ${t(`mend.${need}`)} ${PLACES[need] && this.catalogue
              ? html`
                <a href="${this.catalogue}#catalogue/${PLACES[need]}">${t(`mendLink.${need as 'TASKS'}`)}</a>
              `
              : nothing}</li>
          `
        )}</ul>
      </details>
    `;
  }

  private person(person: Missing): TemplateResult {
    const without = person.what.includes('POSITION');
    return html`
      <li data-kpi="lacking" data-person="${person.personId}">
        <span><strong>${person.personName}</strong> <span class="small quiet">${person.postTitle ?? ''}</span></span>
        <span class="row lacks"><span class="small quiet">${t('lacks')}:</span> ${NEEDS.filter((need) => person.what.includes(need)).map((need) =>
          html`
            <span class="chip RETURNED">${t(`need.${need}`)}</span>
          `
        )} ${this.assigns
          ? html`
            <button class="${without ? 'small' : 'plain small'}" data-kpi="assign-position" aria-label="${t(
              without ? 'assignPosition' : 'seePosition',
            )}: ${person.personName}" @click="${() => this.assign(person)}">${t(without ? 'assignPosition' : 'seePosition')}</button>
          `
          : nothing}</span>
      </li>
    `;
  }

  private assign(person: Missing): void {
    void this.renderRoot.querySelector<PositionDialog>('kpi-ready-position')?.open(person);
  }

  /** The one who has a position now may have left the list: the focus stays near. */
  private assigned(): void {
    this.dispatchEvent(new CustomEvent('kpi-assigned'));
    this.renderRoot.querySelector<HTMLElement>('#lack')?.focus();
  }

  static styles = [
    ...styles,
    unitLook,
    css`
      h4:focus {
        outline: none;
      }
      button[aria-pressed="true"] {
        background: var(--accent-wash);
        border-color: var(--accent);
        color: var(--accent-deep);
      }
      .lacks {
        gap: 0.3em;
      }
      .ways {
        display: grid;
        gap: 0.3em;
        padding-top: 0.2em;
      }
    `,
  ];
}
