import { html, LitElement, nothing, TemplateResult } from 'lit';
import { Acts } from '../acts';
import { Speaks, t } from '../i18n';
import { leadToFault, problemNotice } from './notice';

interface Shell {
  /** The name by which tests find the dialog; its buttons are `NAME-send` and `NAME-cancel`. */
  name: string;
  /** Which act it asks for. */
  act: string;
  title: string;
  fields: unknown;
  /** Names of the fields that show their own faults. */
  shown: string[];
  /** On the button that does it. */
  send: string;
  /** Another way out, beside the buttons. */
  beside?: TemplateResult | typeof nothing;
}

const FIRST = 'kpi-choose-person, kpi-choose-position, kpi-day-field, input, textarea';

/** Asks what an act needs, does it, and leads to what is wrong. What is typed stays until it is done. */
export abstract class FormDialog extends LitElement {
  protected readonly acts = new Acts(this);

  constructor() {
    super();
    new Speaks(this);
  }

  /** The act itself; what it refuses is shown. */
  protected abstract act(key: string): Promise<void>;

  /** It is done: told, and what was typed forgotten. */
  protected abstract done(): void;

  /** Gets the latest state under what is typed. */
  protected abstract latest(): Promise<void>;

  protected async show(): Promise<void> {
    this.acts.clear();
    await this.updateComplete;
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>(FIRST)?.focus();
  }

  protected shell({ name, act, title, fields, shown, send, beside = nothing }: Shell): TemplateResult {
    const { problem, busy } = this.acts;
    return html`
      <dialog aria-labelledby="title" data-kpi="${name}-dialog" data-act="${act}">
        <form novalidate @submit="${this.submitted}">
          <h3 id="title" tabindex="-1">${title}</h3>
          ${fields} ${problemNotice(problem, { retry: () => void this.again(), reload: () => void this.reload() }, shown)}
          <div class="row">
            <button type="submit" class="primary" data-kpi="${name}-send" aria-disabled="${busy ? 'true' : 'false'}">${send}</button>
            <button type="button" data-kpi="${name}-cancel" @click="${() => this.close()}">${t('cancel')}</button>
            ${beside}
          </div>
        </form>
      </dialog>
    `;
  }

  protected async send(name: string, act: (key: string) => Promise<void> = (key) => this.act(key)): Promise<void> {
    await this.concluded(await this.acts.run(name, act));
  }

  private readonly submitted = (event: Event) => {
    event.preventDefault();
    void this.send('send');
  };

  private async again(): Promise<void> {
    await this.concluded(!!(await this.acts.retry()));
  }

  private async concluded(done: boolean): Promise<void> {
    if (!done) return leadToFault(this);
    this.close();
    this.done();
  }

  private async reload(): Promise<void> {
    await this.acts.run('reload', () => this.latest());
  }

  protected close(): void {
    this.dialog.close();
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }
}
