import { html, LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { Acts } from '../acts';
import { get, send, upload } from '../api';
import { KeptText } from '../drafts';
import { clock, decimal } from '../format';
import { both, language, Speaks, t } from '../i18n';
import { icon } from '../icons';
import { handsIn } from '../keys';
import { Entry, Task } from '../model';
import { fieldProblem, Problem } from '../problem';
import { styles } from '../look/theme';
import { look } from './entry-editor-look';
import { words } from '../words';
import { Sending } from './evidence';
import { leadToFault, problemNotice } from './notice';
import { TaskPicker } from './task-picker';
import { timeFaults, workField, workQuantity, workTime, workTimes } from './work-field';

interface Typed {
  title?: string;
  note?: string;
  quantity?: string;
  started?: string;
  ended?: string;
}

const SHOWN = ['title', 'note', 'quantity', 'taskId', 'task', 'startedAt', 'endedAt', 'evidence', 'file', 'X-File-Name', 'Content-Type'];

/** Edits a draft or a returned entry and hands it in. Fires `kpi-entry` with each new state of the entry. */
export class EntryEditor extends LitElement {
  static properties = { entry: { attribute: false }, typed: { state: true }, sending: { state: true }, dropping: { state: true } };

  declare entry: Entry;
  declare typed: Typed;
  declare sending: Sending | undefined;
  declare dropping: boolean;
  private readonly acts = new Acts(this);
  private readonly kept = new KeptText<Typed>(
    this,
    () => this.entry?.id ?? '',
    () => (Object.keys(this.typed).length ? this.typed : null),
    (typed) => (this.typed = typed),
  );

  constructor() {
    super();
    new Speaks(this);
    this.typed = {};
    this.dropping = false;
    this.addEventListener('keydown', this.key);
    this.addEventListener('focusout', () => void this.rest());
  }

  search(): void {
    void this.renderRoot.querySelector<TaskPicker>('kpi-task-picker')?.search();
  }

  protected firstUpdated(_: PropertyValues): void {
    void this.kept.load();
  }

  render(): TemplateResult {
    const { entry, acts } = this;
    const problem = acts.problem;
    const manual = entry.origin === 'MANUAL';
    return html`
      ${manual
        ? html`
          <div class="pair">
            ${this.field('title', t('title'), entry.title, problem?.of('title'))} ${workTimes((name, label, example) =>
              this.field(name, label, clock(entry[`${name}At`]), problem?.of(`${name}At`), example)
            )} ${timeFaults(problem)}
          </div>
        `
        : nothing}
      <kpi-task-picker
        .task="${entry.task}"
        ?proposed="${entry.taskSuggested}"
        .document="${entry.document}"
        .wording="${entry.title}"
        .day="${entry.workedOn}"
        .error="${problem?.of('taskId', 'task')}"
        @kpi-pick="${(e: CustomEvent<Task>) => this.pick(e.detail)}"
      ></kpi-task-picker>
      <div class="pair">
        ${this.field('quantity', t('quantity'), decimal(entry.quantity, language()), problem?.of('quantity'), '', entry.task?.unit)} ${this.field(
          'note',
          t('note'),
          entry.note ?? '',
          problem?.of('note'),
          t('notePlaceholder'),
        )}
      </div>
      <kpi-evidence .evidence="${entry.evidence}" .sending="${this.sending}" .error="${problem?.of(
        'evidence',
        'file',
        'X-File-Name',
        'Content-Type',
      )}" @kpi-files="${(e: CustomEvent<File[]>) => this.attach(e.detail)}" @kpi-remove="${(e: CustomEvent<string>) =>
        this.detach(e.detail)}"></kpi-evidence>
      ${problemNotice(problem, { retry: () => acts.retry(), reload: () => this.reload() }, SHOWN)}
      <div class="row foot">
        <button class="primary" data-kpi="submit" aria-disabled="${acts.busy ? 'true' : 'false'}" @click="${() => this.submit()}">
          ${icon('sent')}${entry.state === 'RETURNED' ? t('submitAgain') : t('submit')} <kbd>Ctrl ⏎</kbd>
        </button>
        <span class="quiet small" data-kpi="missing">${this.hint()}</span>
        ${entry.actions.includes('VOID') ? this.dropPart() : nothing}
      </div>
    `;
  }

  private field(name: keyof Typed, label: string, value: string, error: string | undefined, placeholder = '', unit = ''): TemplateResult {
    const change = (text: string) => this.type(name, text, value);
    return workField({ name, label, value: this.typed[name] ?? value, error, placeholder, unit, change });
  }

  private dropPart(): TemplateResult {
    return this.dropping
      ? html`
        <span class="push row" role="group" aria-label="${t('dropSure')}"><span>${t('dropSure')}</span>
          <button class="danger" data-kpi="drop-confirm" @click="${() => this.drop()}">${t('drop')}</button>
          <button data-kpi="drop-cancel" @click="${() => (this.dropping = false)}">${t('keep')}</button></span>
      `
      : html`
        <button class="plain push" data-kpi="drop" @click="${() => (this.dropping = true)}">${t('drop')}</button>
      `;
  }

  private hint(): string {
    const missing = this.entry.missing.map((name) => (`missing.${name}` in words ? t(`missing.${name}` as 'missing.task') : name));
    if (missing.length) return t('stillMissing', { what: missing.join(', ') });
    return this.entry.leaderName ? t('goesTo', { name: this.entry.leaderName }) : t('noLeader');
  }

  private type(name: keyof Typed, text: string, saved: string): void {
    const { [name]: _, ...others } = this.typed;
    this.typed = text === saved ? others : { ...others, [name]: text };
  }

  /** What was typed is saved when the focus leaves the form; until then it is kept in the browser. */
  private async rest(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    if (this.matches(':focus-within') || !this.dirty || this.acts.busy) return;
    await this.acts.run('save', () => this.save());
  }

  private get dirty(): boolean {
    return Object.keys(this.typed).length > 0;
  }

  private async save(task?: Task): Promise<void> {
    const { entry, typed } = this;
    const quantity = typed.quantity === undefined ? entry.quantity : workQuantity(typed.quantity);
    const body = {
      title: typed.title ?? entry.title,
      note: (typed.note ?? entry.note) || null,
      taskId: task?.id ?? entry.task?.id ?? null,
      quantity,
      workedOn: entry.workedOn,
      startedAt: this.time('startedAt', typed.started, entry.startedAt),
      endedAt: this.time('endedAt', typed.ended, entry.endedAt),
    };
    this.take(await send<Entry>({ method: 'PUT', path: `worklog/entries/${entry.id}`, body, version: entry.version }));
    this.typed = Object.fromEntries(Object.entries(this.typed).filter(([name, text]) => typed[name as keyof Typed] !== text));
    if (!this.dirty) this.kept.drop();
  }

  private time(field: string, typed: string | undefined, saved: string | null): string | null {
    return typed === undefined ? saved : workTime(field, typed, this.entry.workedOn);
  }

  private pick(task: Task): Promise<boolean> {
    return this.acts.run('pick', () => this.save(task));
  }

  async attach(files: File[]): Promise<void> {
    for (const file of files) {
      const done = await this.acts.run(`attach ${file.name}`, async (key) => {
        if (file.size === 0) throw fieldProblem('file', both('emptyFile'));
        this.sending = { name: file.name, part: 0 };
        try {
          const act = { method: 'POST' as const, path: `worklog/entries/${this.entry.id}/files`, version: this.entry.version, key };
          this.take(await upload<Entry>(act, file, (part) => (this.sending = { name: file.name, part })));
        } finally {
          this.sending = undefined;
        }
      });
      if (!done) return;
    }
  }

  private detach(id: string): Promise<boolean> {
    return this.acts.run(`remove ${id}`, async () => {
      this.take(await send<Entry>({ method: 'DELETE', path: `worklog/entries/${this.entry.id}/evidence/${id}`, version: this.entry.version }));
    });
  }

  private async submit(): Promise<void> {
    const done = await this.acts.run('submit', async (key) => {
      if (this.dirty) await this.save();
      const lacking = this.entry.missing;
      if (lacking.length) {
        throw new Problem(
          422,
          'screen.missing',
          both('missingAny'),
          lacking.map((name) => ({ field: name, ...both(name === 'evidence' ? 'needEvidence' : 'needTask') })),
        );
      }
      this.take(await send<Entry>({ method: 'POST', path: `worklog/entries/${this.entry.id}/submission`, version: this.entry.version, key }));
    });
    if (!done) await leadToFault(this);
  }

  private drop(): Promise<boolean> {
    return this.acts.run('drop', async (key) => {
      this.take(await send<Entry>({ method: 'POST', path: `worklog/entries/${this.entry.id}/void`, body: {}, version: this.entry.version, key }));
      this.kept.drop();
    });
  }

  /** The latest state from the server under what is typed here. */
  private async reload(): Promise<void> {
    this.acts.clear();
    await this.acts.run('reload', async () => this.take(await get<Entry>(`worklog/entries/${this.entry.id}`)));
  }

  private take(entry: Entry): void {
    this.entry = entry;
    this.dispatchEvent(new CustomEvent<Entry>('kpi-entry', { detail: entry }));
  }

  private readonly key = (event: KeyboardEvent) => {
    if (!handsIn(event)) return;
    event.preventDefault();
    void this.submit();
  };

  static styles = [...styles, look];
}
