import { html, LitElement, nothing, TemplateResult } from 'lit';
import { Acts } from '../acts';
import { newKey, send } from '../api';
import { KeptText } from '../drafts';
import { date } from '../format';
import { both, Speaks, t } from '../i18n';
import { icon } from '../icons';
import { handsIn } from '../keys';
import { Entry, FrozenTask, Task } from '../model';
import { fieldProblem } from '../problem';
import { styles } from '../look/theme';
import { look } from './new-entry-look';
import { leadToFault, problemNotice } from './notice';
import { timeFaults, workField, workQuantity, workTime, workTimes } from './work-field';

interface Typed {
  title: string;
  note: string;
  started: string;
  ended: string;
  quantity: string;
  task: FrozenTask | null;
}

/** The new draft, and the files that its card sends after it. */
export interface Made {
  entry: Entry;
  files: File[];
}

const EMPTY: Typed = { title: '', note: '', started: '', ended: '', quantity: '1', task: null };
const SHOWN = ['title', 'note', 'startedAt', 'endedAt', 'quantity', 'taskId'];

/** Work without a document: a meeting, field work. Fires `kpi-made`, and `kpi-close` when it is left. */
export class NewEntry extends LitElement {
  static properties = { day: {}, typed: { state: true }, files: { state: true } };

  declare day: string;
  declare typed: Typed;
  declare files: File[];
  private readonly acts = new Acts(this);
  /** Made with the form, so that a repeated press never makes a second entry. */
  private entryId = newKey();
  private readonly kept = new KeptText<Typed>(
    this,
    () => 'new',
    () => (JSON.stringify(this.typed) === JSON.stringify(EMPTY) ? null : this.typed),
    (typed) => (this.typed = { ...EMPTY, ...typed }),
  );

  constructor() {
    super();
    new Speaks(this);
    this.typed = EMPTY;
    this.files = [];
    this.addEventListener('keydown', (e) => handsIn(e) && void this.save());
  }

  protected firstUpdated(): void {
    void this.kept.load();
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  render(): TemplateResult {
    const { typed, acts } = this;
    const problem = acts.problem;
    return html`
      <section class="panel" aria-labelledby="heading" data-kpi="new-entry">
        <div class="row">
          <h3 id="heading">${t('newEntry')}</h3><span class="quiet">${t('on', { day: date(this.day) })}</span>
          <button class="plain push" data-kpi="new-close" @click="${() => this.close()}">${icon('cross')}${t('close')}</button>
        </div>
        ${this.field('title', t('title'), problem?.of('title'), t('titlePlaceholder'))}
        <div class="times">
          ${workTimes((name, label, example) => this.field(name, label, problem?.of(`${name}At`), example))} ${this.field(
            'quantity',
            t('quantity'),
            problem?.of('quantity'),
            '',
            typed.task?.unit,
          )} ${timeFaults(problem)}
          <p class="hint">${t('timesOptional')}</p>
        </div>
        <kpi-task-picker .task="${typed.task}" .wording="${typed.title}" .day="${this.day}" .error="${problem?.of('taskId')}" @kpi-pick="${(
          e: CustomEvent<Task>,
        ) => (this.typed = { ...this.typed, task: e.detail })}"></kpi-task-picker>
        ${this.field('note', t('note'), problem?.of('note'), t('notePlaceholder'))}
        <kpi-evidence .chosen="${this.files}" @kpi-files="${(e: CustomEvent<File[]>) => (this.files = [...this.files, ...e.detail])}"></kpi-evidence>
        ${this.files.length
          ? html`
            <div><button class="plain small" @click="${() => (this.files = [])}">${t('removeFiles')}</button></div>
          `
          : nothing} ${problemNotice(problem, { retry: () => acts.retry() }, SHOWN)}
        <div class="row">
          <button class="primary" data-kpi="new-save" aria-disabled="${acts.busy ? 'true' : 'false'}" @click="${() => this.save()}">${t(
            'saveDraft',
          )} <kbd>Ctrl ⏎</kbd></button>
        </div>
      </section>
    `;
  }

  private field(name: Exclude<keyof Typed, 'task'>, label: string, error: string | undefined, placeholder = '', unit = ''): TemplateResult {
    const change = (text: string) => (this.typed = { ...this.typed, [name]: text });
    return workField({ name, kpi: `new-${name}`, label, value: this.typed[name], error, placeholder, unit, change });
  }

  private async save(): Promise<void> {
    const done = await this.acts.run('new', async (key) => {
      const entry = await send<Entry>({ method: 'POST', path: 'worklog/entries', body: this.body(), key });
      const detail: Made = { entry, files: this.files };
      this.typed = EMPTY;
      this.files = [];
      this.entryId = newKey();
      this.kept.drop();
      this.dispatchEvent(new CustomEvent<Made>('kpi-made', { detail }));
    });
    if (!done) await leadToFault(this);
  }

  private body(): object {
    const { typed } = this;
    const title = typed.title.trim();
    if (!title) throw fieldProblem('title', both('needTitle'));
    return {
      id: this.entryId,
      title,
      note: typed.note.trim() || null,
      workedOn: this.day,
      startedAt: workTime('startedAt', typed.started, this.day),
      endedAt: workTime('endedAt', typed.ended, this.day),
      taskId: typed.task?.id ?? null,
      quantity: workQuantity(typed.quantity),
    };
  }

  private close(): void {
    this.kept.keep();
    this.dispatchEvent(new CustomEvent('kpi-close'));
  }

  static styles = [...styles, look];
}
