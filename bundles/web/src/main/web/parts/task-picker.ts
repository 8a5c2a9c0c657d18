import { html, LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { lookAlikes, merged, Option, search, suggestions } from '../catalogue';
import { local, Speaks, t } from '../i18n';
import { icon } from '../icons';
import { composing } from '../keys';
import { DocumentRef, FrozenTask, Suggestion, Task } from '../model';
import { asProblem } from '../problem';
import { styles } from '../look/theme';
import { look } from './task-picker-look';
import { taskFacts } from './entry-facts';
import { fieldError } from './notice';
import { differences, taskOption } from './task-option';

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
  declare alike: Task[];
  declare typed: string;
  declare open: boolean;
  declare active: number;
  declare changing: boolean;
  declare failure: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = '';

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
      alike: [],
      typed: '',
      open: false,
      active: 0,
      changing: false,
      failure: '',
    });
  }

  /** Where `/` leads. */
  async search(): Promise<void> {
    this.changing = true;
    await this.updateComplete;
    this.field?.focus();
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('task')) {
      this.changing = false;
      this.alike = [];
    }
    const asked = `${this.document?.key ?? ''}|${this.wording}|${this.day}`;
    if ((this.searching || this.proposed) && this.day && this.asked !== asked && (this.document || this.wording.length > 3)) {
      this.asked = asked;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.suggest(), this.document ? 0 : 500);
    }
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
    const reasons = this.suggested?.find((each) => each.task.id === task.id)?.reasons;
    const others = (this.suggested ?? []).map((each) => each.task).filter((each) => each.id !== task.id);
    const near = this.proposed && others.length ? others.slice(0, 2) : this.alike;
    return html`
      <span class="label" id="label">${t('task')}</span>
      <div class="chosen">
        <div class="row">
          <p class="name"><strong data-kpi="task-code">${task.code}</strong> ${task.name} ${this.proposed
            ? html`
              <span class="chip SUBMITTED" data-kpi="proposed">${icon('info')}${t('proposed')}</span>
            `
            : nothing}</p>
          <button class="plain push" data-kpi="change-task" @click="${() => this.search()}">${t('changeTask')}</button>
        </div>
        ${taskFacts(task)} ${this.proposed && reasons?.length
          ? html`
            <p class="why small">${icon('info')}${reasons.join(' · ')}</p>
          `
          : nothing}
        <details ?open="${this.proposed}" @toggle="${(e: Event) => (e.target as HTMLDetailsElement).open && this.compare(task)}">
          <summary class="small">${icon('next', 'turn')}${t('lookAlikes')}</summary>
          <ul class="alike">
            ${near.map((other) =>
              html`
                <li>
                  <span><strong>${other.code}</strong> ${other.name} <span class="quiet small">${differences(task, other)}</span></span>
                  <button class="plain" @click="${() => this.pick(other)}">${t('chooseThis')}</button>
                </li>
              `
            )}
          </ul>
        </details>
      </div>
    `;
  }

  private searchPart(): TemplateResult {
    const options = this.options;
    const shown = this.open && (options.length > 0 || this.typed.trim() !== '');
    return html`
      <label for="search">${t('task')}</label>
      ${!this.open && this.suggested?.length
        ? html`
          <ul class="suggested" aria-label="${t('suggested')}">
            ${this.suggested.map((each) =>
              html`
                <li>
                  <button data-kpi="suggestion" data-task="${each.task.code}" @click="${() => this.pick(each.task)}">
                    ${taskOption(each)}
                  </button>
                </li>
              `
            )}
          </ul>
        `
        : nothing}
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
          <ul id="list" role="listbox" aria-label="${t('task')}">
            ${options.map((option, i) =>
              html`
                <li
                  id="option-${i}"
                  role="option"
                  data-kpi="task-option"
                  data-task="${option.task.code}"
                  aria-selected="${i === this.active ? 'true' : 'false'}"
                  @mousemove="${() => this.point(i)}"
                  @click="${() => this.pick(option.task)}"
                >
                  ${taskOption(option)}
                </li>
              `
            )}
          </ul>
          ${options.length === 0
            ? html`
              <p class="none quiet">${this.failure || t('noTaskFound')}</p>
            `
            : nothing} ${options[this.active] && this.alike.length
            ? html`
              <div class="near small">
                <p class="quiet">${t('lookAlikes')}</p>
                ${this.alike.map((other) =>
                  html`
                    <p><strong>${other.code}</strong> ${other.name} <span class="quiet">${differences(
                      options[this.active].task,
                      other,
                    )}</span></p>
                  `
                )}
              </div>
            `
            : nothing}
        </div>
      </div>
      <p class="unseen" role="status">${shown ? t('found', { n: options.length }) : ''}</p>
    `;
  }

  private async suggest(): Promise<void> {
    this.suggested = await suggestions(this.wording, this.document, this.day).catch(() => []);
  }

  private typing(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.open = true;
    this.active = 0;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.find(this.typed.trim()), 180);
  }

  private async find(text: string): Promise<void> {
    if (!text) return this.near();
    try {
      const found = await search(text, this.day);
      if (text !== this.typed.trim()) return;
      this.found = found;
      this.failure = '';
    } catch (fault) {
      this.found = [];
      this.failure = local(asProblem(fault).text);
    }
    this.near();
  }

  private key(event: KeyboardEvent): void {
    if (composing(event)) return;
    const count = this.options.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.open && count) this.point((this.active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
      this.open = true;
    } else if (event.key === 'Enter' && !event.ctrlKey && this.open && this.options[this.active]) {
      this.pick(this.options[this.active].task);
    } else if (event.key === 'Escape' && (this.open || this.changing)) {
      if (!this.open) this.changing = false;
      this.open = false;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private point(index: number): void {
    if (index === this.active && this.alike.length) return;
    this.active = index;
    this.alike = [];
    void this.updateComplete.then(() => this.renderRoot.querySelector(`#option-${index}`)?.scrollIntoView({ block: 'nearest' }));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.near(), 250);
  }

  private near(): void {
    const option = this.open ? this.options[this.active] : undefined;
    this.alike = [];
    if (option) void this.compare(option.task);
  }

  private async compare(task: FrozenTask): Promise<void> {
    const near = await lookAlikes(task, this.day).catch(() => []);
    const current = this.searching ? this.options[this.active]?.task : this.task;
    if (current?.id === task.id) this.alike = near;
  }

  private left(): void {
    this.open = false;
  }

  private pick(task: Task): void {
    this.open = false;
    this.typed = '';
    this.changing = false;
    this.dispatchEvent(new CustomEvent<Task>('kpi-pick', { detail: task }));
  }

  static styles = [...styles, look];
}
