import { html, nothing, TemplateResult } from 'lit';
import { Answer } from '../../answers';
import { Change } from '../../catalogue-model';
import { t } from '../../i18n';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { changesLook, changesView } from './changes';
import { validity } from './facts';
import { look } from './look';
import { Part } from './part';

interface Version {
  version: number;
  name: string;
  source: string | null;
  validFrom: string;
  validTo: string | null;
}

/** The versions of a task or record, and two of them side by side. */
export class CatalogueVersions extends Part {
  static properties = { ...Part.properties, path: {}, from: { state: true }, to: { state: true } };

  /** Of the task or record, without `/versions`. */
  declare path: string;
  declare from: number;
  declare to: number;
  private readonly versions = new Answer<{ versions: Version[] }>(this);
  private readonly comparison = new Answer<{ changes: Change[] }>(this);

  constructor() {
    super();
    Object.assign(this, { path: '', from: 0, to: 0 });
  }

  refresh(): Promise<void> {
    return this.versions.again();
  }

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('path')) Object.assign(this, { from: 0, to: 0 });
    this.versions.ask(`${this.path}/versions`);
    const numbers = this.numbers;
    if (numbers.length < 2) return;
    if (!numbers.includes(this.to)) this.to = numbers[numbers.length - 1];
    if (!numbers.includes(this.from) || this.from === this.to) this.from = numbers.filter((n) => n !== this.to).pop()!;
    this.comparison.ask(`${this.path}/comparison?from=${this.from}&to=${this.to}`);
  }

  render(): TemplateResult {
    const versions = this.versions.value?.versions;
    if (!versions) {
      return html`
        ${problemNotice(this.versions.problem, { retry: () => void this.versions.again() })} ${this.versions.problem ? nothing : t('loading')}
      `;
    }
    return html`
      <div class="stack" data-kpi="versions">
        <ol class="tight">${sorted(versions).map((each) =>
          html`
            <li><strong>${t('versionNo', { n: each.version })}</strong> <span class="quiet small">${validity(each)}${each.source
              ? ` · ${each.source}`
              : ''}</span></li>
          `
        )}</ol>
        ${versions.length < 2
          ? html`
            <p class="quiet small">${t('oneVersion')}</p>
          `
          : html`
            <fieldset>
              <legend>${t('compare')}</legend>
              <div class="fields">${this.choice('from', t('compareFrom'))} ${this.choice('to', t('compareTo'))}</div>
            </fieldset>
            <div aria-live="polite">${problemNotice(this.comparison.problem, { retry: () => void this.comparison.again() })} ${this.comparison.value
              ? changesView(this.comparison.value.changes)
              : nothing}</div>
          `}
      </div>
    `;
  }

  private get numbers(): number[] {
    return sorted(this.versions.value?.versions ?? []).map((each) => each.version);
  }

  private choice(side: 'from' | 'to', label: string): TemplateResult {
    return html`
      <div>
        <label for="${side}">${label}</label>
        <select id="${side}" data-kpi="compare-${side}" @change="${(e: Event) => (this[side] = Number((e.target as HTMLSelectElement).value))}">
          ${this.numbers.map((n) =>
            html`
              <option value="${n}" .selected="${this[side] === n}">${t('versionNo', { n })}</option>
            `
          )}
        </select>
      </div>
    `;
  }

  static styles = [...styles, look, changesLook];
}

function sorted(versions: Version[]): Version[] {
  return [...versions].sort((a, b) => a.version - b.version);
}
