import { html, LitElement, nothing, TemplateResult } from 'lit';
import { Speaks, t } from '../i18n';
import { icon } from '../icons';
import { Evidence } from '../model';
import { styles } from '../look/theme';
import { look } from './evidence-look';
import { evidenceName } from './entry-facts';
import { fieldError } from './notice';

export interface Sending {
  name: string;
  part: number;
}

/** The output products of an entry. Fires `kpi-files` with files chosen or dropped, `kpi-remove` with an evidence's id. */
export class EvidenceList extends LitElement {
  static properties = {
    evidence: { attribute: false },
    sending: { attribute: false },
    chosen: { attribute: false },
    error: {},
    hot: { state: true },
  };

  declare evidence: Evidence[];
  /** The file on its way, undefined when none is. */
  declare sending: Sending | undefined;
  /** Files that will be sent with a new entry. */
  declare chosen: File[];
  declare error: string | undefined;
  declare hot: boolean;

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { evidence: [], chosen: [], hot: false });
  }

  render(): TemplateResult {
    const none = this.evidence.length === 0 && this.chosen.length === 0;
    return html`
      <div role="group" aria-labelledby="label" data-kpi="evidence">
        <span class="label" id="label">${t('evidence')}</span>
        ${none ? nothing : html`
          <ul>
            ${this.evidence.map((each) =>
              html`
                <li data-kpi="evidence-item">
                  <span>${evidenceName(each)}</span>
                  ${each.removable
                    ? html`
                      <button class="plain small" data-kpi="remove-evidence" aria-label="${t('remove')}: ${each.title}" @click="${() =>
                        this.fire('kpi-remove', each.id)}">${t('remove')}</button>
                    `
                    : nothing}
                </li>
              `
            )} ${this.chosen.map((file) =>
              html`
                <li><span>${icon('clip')} ${file.name}</span></li>
              `
            )}
          </ul>
        `}
        <div class="drop ${this.hot ? 'hot' : ''}" @dragover="${this.over}" @dragleave="${() => (this.hot = false)}" @drop="${this.dropped}">
          <button data-kpi="choose-file" aria-describedby="${this.error ? 'error' : 'hint'}" @click="${() => this.input.click()}">${icon(
            'upload',
          )}${t('chooseFile')}</button>
          <span class="hint" id="hint">${none ? t('evidenceHint') : t('dropHint')}</span>
          <input type="file" hidden multiple data-kpi="file" aria-label="${t('chooseFile')}" @change="${this.picked}" />
        </div>
        ${this.sending
          ? html`
            <div class="sending">
              <label for="progress">${t('sendingFile', { name: this.sending.name })}</label>
              <progress id="progress" max="1" .value="${this.sending.part}"></progress>
            </div>
          `
          : nothing} ${fieldError('error', this.error)}
      </div>
    `;
  }

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input[type=file]')!;
  }

  private picked(): void {
    this.files(this.input.files);
    this.input.value = '';
  }

  private over(event: DragEvent): void {
    event.preventDefault();
    this.hot = true;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.hot = false;
    this.files(event.dataTransfer?.files ?? null);
  }

  private files(list: FileList | null): void {
    if (list?.length) this.fire('kpi-files', [...list]);
  }

  private fire(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  static styles = [...styles, look];
}
