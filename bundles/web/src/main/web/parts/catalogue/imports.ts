import { html, nothing, TemplateResult } from 'lit';
import { Pages } from '../../answers';
import { Import } from '../../catalogue-model';
import { moment } from '../../format';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { go } from './events';
import { doer } from './facts';
import { importChip } from './import-facts';
import { look } from './look';
import { Part } from './part';

/** Files in and out: sending one, what became of those before, export and the reference of columns. */
export class CatalogueImports extends Part {
  static properties = { ...Part.properties, known: { type: Boolean } };

  /** The rights have been answered. */
  declare known: boolean;
  private readonly imports = new Pages<Import>(this, 'imports');

  constructor() {
    super();
    this.known = false;
  }

  protected willUpdate(): void {
    if (this.rights.importer) this.imports.ask('catalogue/imports?limit=20');
  }

  async refresh(): Promise<void> {
    if (this.rights.importer) await this.imports.again();
    await this.renderRoot.querySelector<Part>('kpi-cat-import')?.refresh();
  }

  render(): TemplateResult {
    return html`
      <div class="part" data-kpi="imports">
        ${this.target
          ? html`
            <div class="panel detail">
              <button class="plain back" data-kpi="back" @click="${() => go(this, { view: 'imports', id: '' })}">${icon('previous')}${t(
                'backToResults',
              )}</button>
              <kpi-cat-import .target="${this.target}" @kpi-import="${() => void this.imports.again()}"></kpi-cat-import>
            </div>
          `
          : html`
            ${this.rights.importer ? this.inPart() : this.known
              ? html`
                <p class="notice">${icon('info')}<span>${t('notImporter')}</span></p>
              `
              : nothing}
            <kpi-cat-export class="panel detail"></kpi-cat-export>
            <kpi-cat-columns class="panel detail"></kpi-cat-columns>
          `}
      </div>
    `;
  }

  private inPart(): TemplateResult {
    return html`
      <section class="panel detail stack" aria-labelledby="import-title">
        <h3 id="import-title">${t('importFile')}</h3>
        <p class="quiet">${t('importHint')}</p>
        <kpi-cat-upload></kpi-cat-upload>
        <h4>${t('imports')}</h4>
        ${problemNotice(this.imports.problem, { retry: () => void this.imports.again() })} ${this.imports.items?.length === 0
          ? html`
            <p class="quiet">${t('noImports')}</p>
          `
          : nothing}
        <ul class="tight">${(this.imports.items ?? []).map((each) =>
          html`
            <li class="row">
              <button class="plain" data-kpi="import" data-import="${each.id}" @click="${() =>
                go(this, { view: 'imports', id: String(each.id) })}">${each
                .fileName}</button>
              ${importChip(each)} <span class="small quiet">${[
                doer(each.byName),
                moment(each.at),
                each.faultCount ? t('faultCount', { n: each.faultCount }) : '',
              ]
                .filter(Boolean).join(' · ')}</span>
            </li>
          `
        )}</ul>
        ${this.imports.next
          ? html`
            <button class="plain more" @click="${() => this.imports.more()}">${t('more')}</button>
          `
          : nothing}
      </section>
    `;
  }

  static styles = [...styles, look];
}
