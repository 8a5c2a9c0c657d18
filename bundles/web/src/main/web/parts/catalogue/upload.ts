import { css, html, nothing, TemplateResult } from 'lit';
import { Acts } from '../../acts';
import { upload } from '../../api';
import { Import } from '../../catalogue-model';
import { size } from '../../format';
import { both, language, t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { fieldProblem } from '../../problem';
import { Word } from '../../words';
import { fieldError, problemNotice } from '../notice';
import { go } from './events';
import { look } from './look';
import { Part } from './part';

/** Sends a file, chosen or dropped, and leads to what became of it. */
export class CatalogueUpload extends Part {
  static properties = { ...Part.properties, label: {}, sending: { state: true }, hot: { state: true } };

  /** On the button. */
  declare label: Word;
  declare sending: { file: File; part: number } | undefined;
  declare hot: boolean;
  private readonly acts = new Acts(this);

  constructor() {
    super();
    Object.assign(this, { label: 'chooseSheet', hot: false });
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  render(): TemplateResult {
    const error = this.acts.problem?.of('file');
    return html`
      <div class="drop ${this.hot ? 'hot' : ''}" @dragover="${this.over}" @dragleave="${() => (this.hot = false)}" @drop="${this.dropped}">
        <button class="primary" data-kpi="choose-import" aria-describedby="${error ? 'file-error' : nothing}" aria-disabled="${this.acts.busy
          ? 'true'
          : 'false'}" @click="${() => this.input.click()}">
          ${icon('upload')}${t(this.label)}
        </button>
        <span class="hint">${t('dropSheet')}</span>
        <input type="file" hidden accept=".xlsx,.csv" data-kpi="import-file" aria-label="${t('chooseSheet')}" @change="${this.picked}" />
      </div>
      ${this.sending ? this.progress(this.sending.file, this.sending.part) : nothing} ${fieldError('file-error', error)} ${problemNotice(
        this.acts.problem,
        { retry: () => this.acts.retry() },
        ['file'],
      )}
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
        const act = { method: 'POST' as const, path: 'catalogue/imports', key };
        const made = await upload<Import>(act, file, (part) => (this.sending = { file, part }));
        go(this, { view: 'imports', id: String(made.id) });
      } finally {
        this.sending = undefined;
      }
    });
    this.input.value = '';
  }

  static styles = [
    ...styles,
    look,
    css`
      :host {
        display: grid;
        gap: 0.6em;
      }
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
