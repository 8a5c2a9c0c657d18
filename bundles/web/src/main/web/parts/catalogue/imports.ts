import { css, html, nothing, TemplateResult } from 'lit';
import { Acts } from '../../acts';
import { Pages } from '../../answers';
import { upload } from '../../api';
import { Import } from '../../catalogue-model';
import { moment, size } from '../../format';
import { both, language, t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { fieldProblem } from '../../problem';
import { fieldError, problemNotice } from '../notice';
import { go } from './events';
import { importChip } from './import-facts';
import { look } from './look';
import { Part } from './part';

/** Files in and out: sending one, what became of those before, export and the reference of columns. */
export class CatalogueImports extends Part {
  static properties = { ...Part.properties, known: { type: Boolean }, sending: { state: true }, hot: { state: true } };

  /** The rights have been answered. */
  declare known: boolean;
  declare sending: { file: File; part: number } | undefined;
  declare hot: boolean;
  private readonly imports = new Pages<Import>(this, 'imports');
  private readonly acts = new Acts(this);

  constructor() {
    super();
    Object.assign(this, { known: false, hot: false });
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
    const error = this.acts.problem?.of('file');
    return html`
      <section class="panel detail stack" aria-labelledby="import-title">
        <h3 id="import-title">${t('importFile')}</h3>
        <p class="quiet" id="import-hint">${t('importHint')}</p>
        <div class="drop ${this.hot ? 'hot' : ''}" @dragover="${this.over}" @dragleave="${() => (this.hot = false)}" @drop="${this.dropped}">
          <button class="primary" data-kpi="choose-import" aria-describedby="${error ? 'file-error' : 'import-hint'}" aria-disabled="${this.acts.busy
            ? 'true'
            : 'false'}" @click="${() => this.input.click()}">
            ${icon('upload')}${t('chooseSheet')}
          </button>
          <span class="hint">${t('dropSheet')}</span>
          <input type="file" hidden accept=".xlsx,.csv" data-kpi="import-file" aria-label="${t('chooseSheet')}" @change="${this.picked}" />
        </div>
        ${this.sending ? this.progress(this.sending.file, this.sending.part) : nothing} ${fieldError('file-error', error)} ${problemNotice(
          this.acts.problem,
          { retry: () => this.acts.retry() },
          ['file'],
        )}
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
                each.byName,
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

  /** All sent is not yet received: the server answers when it has kept the file. */
  private progress(file: File, part: number): TemplateResult {
    const so = part < 1
      ? t('sentSoFar', { percent: Math.floor(part * 100), sent: size(part * file.size, language()), all: size(file.size, language()) })
      : t('sentAll');
    return html`
      <div data-kpi="sending">
        <label for="progress">${t('sendingFile', { name: file.name })}</label>
        <progress id="progress" max="1" value="${part < 1 ? part : nothing}" aria-describedby="sent"></progress>
        <p class="hint number" id="sent">${so}</p>
      </div>
    `;
  }

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input[type=file]')!;
  }

  private picked(): void {
    const file = this.input.files?.[0];
    if (file) void this.send(file);
  }

  private over(event: DragEvent): void {
    event.preventDefault();
    this.hot = true;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.hot = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.send(file);
  }

  private async send(file: File): Promise<void> {
    await this.acts.run('upload', async (key) => {
      if (!/\.(xlsx|csv)$/i.test(file.name)) throw fieldProblem('file', both('wrongFile'));
      if (file.size === 0) throw fieldProblem('file', both('emptyFile'));
      this.sending = { file, part: 0 };
      try {
        const made = await upload<Import>(
          { method: 'POST', path: 'catalogue/imports', key },
          file,
          (part) => (this.sending = { file, part }),
        );
        go(this, { view: 'imports', id: String(made.id) });
      } finally {
        this.sending = undefined;
      }
    });
    if (this.renderRoot.querySelector('input[type=file]')) this.input.value = '';
  }

  static styles = [
    ...styles,
    look,
    css`
      .drop {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5em 0.9em;
        padding: 0.9em 1em;
        border: 1.5px dashed var(--edge);
        border-radius: 8px;
      }
      .drop.hot {
        border-color: var(--accent);
        background: var(--accent-wash);
      }
      progress {
        width: 100%;
      }
    `,
  ];
}
