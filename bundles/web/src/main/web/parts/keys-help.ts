import { html, LitElement, TemplateResult } from 'lit';
import { Speaks, t } from '../i18n';
import { icon } from '../icons';
import { keysOn, switchKeys } from '../keys';
import { styles } from '../look/theme';
import { look } from './keys-help-look';

/** The list of shortcuts and the switch that turns them off. */
export class KeysHelp extends LitElement {
  static properties = { keys: { attribute: false } };

  /** Key and what it does. */
  declare keys: [string, string][];

  constructor() {
    super();
    new Speaks(this);
    this.keys = [];
  }

  show(): void {
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  render(): TemplateResult {
    return html`
      <button class="plain small" data-kpi="keys" @click="${() => this.show()}">${icon('keys')}${t('shortcuts')}</button>
      <dialog aria-labelledby="title">
        <h3 id="title">${t('shortcuts')}</h3>
        <dl>${this.keys.map(([key, what]) =>
          html`
            <dt><kbd>${key}</kbd></dt><dd>${what}</dd>
          `
        )}</dl>
        <label class="check"><input type="checkbox" data-kpi="keys-on" .checked="${keysOn()}" @change="${(e: Event) =>
          switchKeys((e.target as HTMLInputElement).checked)}" /> ${t('shortcutsOn')}</label>
        <form method="dialog"><button class="primary">${t('close')}</button></form>
      </dialog>
    `;
  }

  static styles = [...styles, look];
}
