import { css, html, LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { date, typedDate } from '../format';
import { Speaks, t } from '../i18n';
import { icon } from '../icons';
import { styles } from '../look/theme';
import { fieldError } from './notice';

/**
 * A day typed as 25/11/2026 whatever language the browser speaks, or chosen from the browser's calendar. Fires `kpi-day` with the
 * day as 2026-11-25, or empty while what is typed is none.
 */
export class DayField extends LitElement {
  static properties = { label: {}, value: {}, least: {}, error: {}, hint: {}, kpi: {}, typed: { state: true }, wrong: { state: true } };

  declare label: string;
  declare value: string;
  /** The first day that the calendar offers. */
  declare least: string;
  declare error: string | undefined;
  declare hint: string;
  /** The name by which tests find the input. */
  declare kpi: string;
  declare typed: string;
  declare wrong: boolean;

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { label: '', value: '', least: '', hint: '', kpi: 'day', typed: '', wrong: false });
  }

  protected willUpdate(changed: PropertyValues): void {
    // What is typed and is no day stays for the person to mend.
    if (changed.has('value') && (this.value || !this.wrong)) {
      this.typed = date(this.value);
      this.wrong = false;
    }
  }

  render(): TemplateResult {
    const error = this.wrong ? t('badDay') : this.error;
    const described = [error ? 'error' : '', this.hint ? 'hint' : ''].filter(Boolean).join(' ') || nothing;
    return html`
      <label for="day">${this.label}</label>
      <div class="box">
        <input
          id="day"
          data-kpi="${this.kpi}"
          inputmode="numeric"
          autocomplete="off"
          placeholder="${t('dayPattern')}"
          aria-invalid="${error ? 'true' : 'false'}"
          aria-describedby="${described}"
          .value="${this.typed}"
          @change="${(e: Event) => this.type((e.target as HTMLInputElement).value)}"
        />
        <input class="native" type="date" tabindex="-1" aria-hidden="true" min="${this.least || nothing}" .value="${this.value}" @change="${(
          e: Event,
        ) => this.choose((e.target as HTMLInputElement).value)}" />
        <button class="plain" aria-label="${t('chooseDay')}" @click="${() => this.calendar()}">${icon('day')}</button>
      </div>
      ${fieldError('error', error)} ${this.hint
        ? html`
          <p class="hint" id="hint">${this.hint}</p>
        `
        : nothing}
    `;
  }

  private type(text: string): void {
    this.typed = text;
    const day = text.trim() ? typedDate(text) : '';
    this.wrong = day === null;
    this.fire(day ?? '');
  }

  private choose(day: string): void {
    if (!day) return;
    this.wrong = false;
    this.typed = date(day);
    this.fire(day);
  }

  private calendar(): void {
    const native = this.renderRoot.querySelector<HTMLInputElement>('.native')!;
    try {
      native.showPicker();
    } catch {
      // A browser without it: the day is typed.
      this.renderRoot.querySelector<HTMLElement>('#day')!.focus();
    }
  }

  private fire(day: string): void {
    this.value = day;
    this.dispatchEvent(new CustomEvent<string>('kpi-day', { detail: day }));
  }

  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static styles = [
    ...styles,
    css`
      .box {
        position: relative;
      }
      .box #day {
        padding-inline: 0.55em 2.2em;
      }
      .box button {
        position: absolute;
        inset-block: 2px;
        inset-inline-end: 2px;
        min-height: 0;
        min-width: 28px;
        padding-inline: 0.4em;
      }
      .box .native {
        position: absolute;
        inset: auto 0 0 auto;
        width: 1px;
        min-height: 0;
        height: 1px;
        padding: 0;
        border: 0;
        opacity: 0;
        pointer-events: none;
      }
    `,
  ];
}
