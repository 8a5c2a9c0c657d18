import { html, LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { lookAlikes, merged, Option, search, suggestions, together } from '../catalogue';
import { local, Speaks, t } from '../i18n';
import { icon } from '../icons';
import { composing } from '../keys';
import { DocumentRef, FrozenTask, Suggestion, Task } from '../model';
import { asProblem } from '../problem';
import { styles } from '../look/theme';
import { look } from './task-picker-look';
import { fieldError } from './notice';
import { alikeText } from './task-option';
import { chosenTask, nearOption, suggestedTasks, taskOptions } from './task-picker-views';

/** Chooses a catalogue task: suggestions with their reasons first, then a combobox over the catalogue. Fires `kpi-pick`. */
export class TaskPicker extends LitElement {
  static properties = {
    task: { attribute: false },
    proposed: { type: Boolean },
    document: { attribute: false },
    wording: {},
    day: {},
    error: {},
    suggested: { state: true },
    found: { state: true },
    alike: { state: true },
    typed: { state: true },
    open: { state: true },
    active: { state: true },
    changing: { state: true },
    failure: { state: true },
    answered: { state: true },
  };

  declare task: FrozenTask | null;
  /** The task was chosen by the system and not yet looked at. */
  declare proposed: boolean;
  declare document: DocumentRef | null;
  declare wording: string;
  declare day: string;
  declare error: string | undefined;
  declare suggested: Suggestion[] | undefined;
  declare found: Task[];
  /** By the task's id: those it is easily taken for. */
  declare alike: Map<number | string, Task[]>;
  declare typed: string;
  declare open: boolean;
  declare active: number;
  declare changing: boolean;
  declare failure: string;
  /** The words that what is found answers to. */
  declare answered: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = '';
  /** A task was picked here: the focus stays here when the search gives way to it. */
  private picked = false;

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, {
      task: null,
      proposed: false,
      document: null,
      wording: '',
      day: '',
      found: [],
      alike: new Map(),
      typed: '',
      open: false,
      active: 0,
      changing: false,
      failure: '',
      answered: '',
    });
  }

  /** Where `/` leads. */
  async search(): Promise<void> {
    this.changing = true;
    await this.updateComplete;
    this.field?.focus();
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('task')) this.changing = false;
    if (changed.has('day')) this.alike = new Map();
    const asked = `${this.document?.key ?? ''}|${this.wording}|${this.day}`;
    if ((this.searching || this.proposed) && this.day && this.asked !== asked && (this.document || this.wording.length > 3)) {
      this.asked = asked;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.suggest(), this.document ? 0 : 500);
    }
  }

  protected updated(changed: PropertyValues): void {
    if (!this.picked || !changed.has('task')) return;
    this.picked = false;
    this.renderRoot.querySelector<HTMLElement>('[data-kpi=change-task]')?.focus();
  }

  render(): TemplateResult {
    return html`
      <div class="picker" data-kpi="task">
        ${this.searching ? this.searchPart() : this.chosenPart(this.task!)} ${fieldError('error', this.error)}
      </div>
    `;
  }

  private get searching(): boolean {
    return !this.task || this.changing;
  }

  private get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#search');
  }

  private get options(): Option[] {
    const suggested = this.suggested ?? [];
    return this.typed.trim() ? merged(this.typed, suggested, this.found) : suggested;
  }

  private chosenPart(task: FrozenTask): TemplateResult {
    const { proposed } = this;
    const suggested = this.suggested ?? [];
    const others = proposed ? suggested.map((each) => each.task) : [];
    return chosenTask({
      task,
      proposed,
      reasons: suggested.find((each) => each.task.id === task.id)?.reasons ?? [],
      near: together(this.near(task), others).filter((other) => other.id !== task.id).slice(0, 4),
      change: () => void this.search(),
      look: () => void this.compare(task),
      pick: this.pick,
    });
  }

  private searchPart(): TemplateResult {
    const options = this.options;
    const shown = this.open && (options.length > 0 || this.typed.trim() !== '');
    const active: Option | undefined = options[this.active];
    const near = active ? this.near(active.task) : [];
    return html`
      <label for="search">${t('task')}</label>
      ${!this.open && this.suggested?.length ? suggestedTasks(this.suggested, (task) => this.near(task), this.pick) : nothing}
      <div class="box">
        ${icon('search')}
        <input
          id="search"
          data-kpi="task-search"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-controls="list"
          aria-expanded="${shown ? 'true' : 'false'}"
          aria-activedescendant="${shown && options[this.active] ? `option-${this.active}` : nothing}"
          aria-invalid="${this.error ? 'true' : 'false'}"
          aria-describedby="${this.error ? 'error' : nothing}"
          placeholder="${t('searchTask')}"
          .value="${this.typed}"
          @input="${this.typing}"
          @keydown="${this.key}"
          @focus="${() => (this.open = true)}"
          @blur="${this.left}"
          @click="${() => (this.open = true)}"
        />
        ${this.task
          ? html`
            <button class="plain" @click="${() => (this.changing = false)}">${t('keepTask')}</button>
          `
          : nothing}
        <div class="popup" ?hidden="${!shown}" @mousedown="${(e: Event) => e.preventDefault()}">
          ${taskOptions(options, this.active, (at) => this.point(at), this.pick)} ${options.length === 0
            ? html`
              <p class="none quiet">${this.failure || t(this.stale ? 'searching' : 'noTaskFound')}</p>
            `
            : nothing} ${nearOption(active, near)}
        </div>
      </div>
      <p class="unseen" role="status">${shown && !this.stale ? t('found', { n: options.length }) : ''} ${shown && active && near.length
        ? `${t('lookAlikes')}: ${near.map((other) => alikeText(active.task, other)).join('; ')}`
        : ''}</p>
    `;
  }

  private near(task: FrozenTask): Task[] {
    return this.alike.get(task.id) ?? [];
  }

  /** What is shown was found for other words than those in the field. */
  private get stale(): boolean {
    return this.typed.trim() !== '' && this.typed.trim() !== this.answered;
  }

  private async suggest(): Promise<void> {
    this.suggested = await suggestions(this.wording, this.document, this.day).catch(() => []);
    this.suggested.forEach(({ task }) => void this.compare(task));
  }

  private typing(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.open = true;
    this.active = 0;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.find(this.typed.trim()), 120);
  }

  private async find(text: string): Promise<void> {
    if (!text) return this.look();
    try {
      const found = await search(text, this.day);
      if (text !== this.typed.trim()) return;
      this.found = found;
      this.failure = '';
    } catch (fault) {
      if (text !== this.typed.trim()) return;
      this.found = [];
      this.failure = local(asProblem(fault).text);
    }
    this.answered = text;
    this.look();
  }

  private key(event: KeyboardEvent): void {
    if (composing(event)) return;
    const count = this.options.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.open && count) this.point((this.active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
      this.open = true;
    } else if (event.key === 'Enter' && !event.ctrlKey && this.open) {
      this.enter();
    } else if (event.key === 'Escape' && (this.open || this.changing)) {
      if (!this.open) this.changing = false;
      this.open = false;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Picks what fits the words in the field: while the answer to them is on its way, that is a suggestion or nothing yet. */
  private enter(): void {
    const option = this.options[this.active];
    const fits = !this.stale || this.suggested?.some((each) => each.task.id === option?.task.id);
    if (option && fits) return this.pick(option.task);
    if (!this.stale) return;
    clearTimeout(this.timer);
    void this.find(this.typed.trim());
  }

  private point(index: number): void {
    if (index === this.active && this.options[index] && this.alike.has(this.options[index].task.id)) return;
    this.active = index;
    void this.updateComplete.then(() => this.renderRoot.querySelector(`#option-${index}`)?.scrollIntoView({ block: 'nearest' }));
    if (this.stale) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), 200);
  }

  private look(): void {
    const option = this.open ? this.options[this.active] : undefined;
    if (option) void this.compare(option.task);
  }

  private async compare(task: FrozenTask): Promise<void> {
    if (this.alike.has(task.id)) return;
    const near = await lookAlikes(task, this.day).catch(() => undefined);
    if (near) this.alike = new Map(this.alike).set(task.id, near);
  }

  private left(): void {
    this.open = false;
  }

  private readonly pick = (task: Task) => {
    this.open = false;
    this.typed = '';
    this.changing = false;
    this.picked = true;
    this.dispatchEvent(new CustomEvent<Task>('kpi-pick', { detail: task }));
  };

  static styles = [...styles, look];
}
