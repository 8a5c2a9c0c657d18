import { css, html, LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { lookAlikes, merged, Option, search, suggestions } from '../catalogue';
import { decimal } from '../format';
import { language, Speaks, t } from '../i18n';
import { icon } from '../icons';
import { composing } from '../keys';
import { DocumentRef, FrozenTask, Suggestion, Task } from '../model';
import { local } from '../i18n';
import { asProblem } from '../problem';
import { styles } from '../theme';
import { taskFacts } from './entry-facts';
import { fieldError } from './notice';

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
    Object.assign(this, { task: null, proposed: false, document: null, wording: '', day: '', found: [], alike: [], typed: '', open: false, active: 0, changing: false, failure: '' });
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
    return html`<div class="picker" data-kpi="task">
      ${this.searching ? this.searchPart() : this.chosenPart(this.task!)} ${fieldError('error', this.error)}
    </div>`;
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
    return html`<span class="label" id="label">${t('task')}</span>
      <div class="chosen">
        <div class="row">
          <p class="name"><strong data-kpi="task-code">${task.code}</strong> ${task.name} ${this.proposed ? html`<span class="chip SUBMITTED" data-kpi="proposed">${icon('info')}${t('proposed')}</span>` : nothing}</p>
          <button class="plain push" data-kpi="change-task" @click=${() => this.search()}>${t('changeTask')}</button>
        </div>
        ${taskFacts(task)}
        ${this.proposed && reasons?.length ? html`<p class="why small">${icon('info')}${reasons.join(' · ')}</p>` : nothing}
        <details ?open=${this.proposed} @toggle=${(e: Event) => (e.target as HTMLDetailsElement).open && this.compare(task)}>
          <summary class="small">${icon('next', 'turn')}${t('lookAlikes')}</summary>
          <ul class="alike">
            ${near.map((other) => html`<li>
              <span><strong>${other.code}</strong> ${other.name} <span class="quiet small">${this.differences(task, other)}</span></span>
              <button class="plain" @click=${() => this.pick(other)}>${t('chooseThis')}</button>
            </li>`)}
          </ul>
        </details>
      </div>`;
  }

  private searchPart(): TemplateResult {
    const options = this.options;
    const shown = this.open && (options.length > 0 || this.typed.trim() !== '');
    return html`<label for="search">${t('task')}</label>
      ${!this.open && this.suggested?.length
        ? html`<ul class="suggested" aria-label=${t('suggested')}>
            ${this.suggested.map((each) => html`<li><button data-kpi="suggestion" data-task=${each.task.code} @click=${() => this.pick(each.task)}>
              ${this.optionText(each)}</button></li>`)}
          </ul>`
        : nothing}
      <div class="box">
        ${icon('search')}
        <input id="search" data-kpi="task-search" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-controls="list"
          aria-expanded=${shown ? 'true' : 'false'} aria-activedescendant=${shown && options[this.active] ? `option-${this.active}` : nothing}
          aria-invalid=${this.error ? 'true' : 'false'} aria-describedby=${this.error ? 'error' : nothing}
          placeholder=${t('searchTask')} .value=${this.typed}
          @input=${this.typing} @keydown=${this.key} @focus=${() => (this.open = true)} @blur=${this.left} @click=${() => (this.open = true)} />
        ${this.task ? html`<button class="plain" @click=${() => (this.changing = false)}>${t('keepTask')}</button>` : nothing}
        <div class="popup" ?hidden=${!shown} @mousedown=${(e: Event) => e.preventDefault()}>
          <ul id="list" role="listbox" aria-label=${t('task')}>
            ${options.map((option, i) => html`<li id="option-${i}" role="option" data-kpi="task-option" data-task=${option.task.code}
                aria-selected=${i === this.active ? 'true' : 'false'} @mousemove=${() => this.point(i)} @click=${() => this.pick(option.task)}>
                ${this.optionText(option)}</li>`)}
          </ul>
          ${options.length === 0 ? html`<p class="none quiet">${this.failure || t('noTaskFound')}</p>` : nothing}
          ${options[this.active] && this.alike.length
            ? html`<div class="near small"><p class="quiet">${t('lookAlikes')}</p>
                ${this.alike.map((other) => html`<p><strong>${other.code}</strong> ${other.name} <span class="quiet">${this.differences(options[this.active].task, other)}</span></p>`)}</div>`
            : nothing}
        </div>
      </div>
      <p class="unseen" role="status">${shown ? t('found', { n: options.length }) : ''}</p>`;
  }

  private optionText(option: Option): TemplateResult {
    const { task, reasons } = option;
    return html`<span class="option">
      <span class="name"><strong>${task.code}</strong> ${task.name}</span>
      ${task.detail ? html`<span class="small quiet detail" title=${task.detail}>${task.detail}</span>` : nothing}
      <span class="small">${taskFacts(task, false)}</span>
      ${reasons.length ? html`<span class="why small">${icon('info')}${reasons.join(' · ')}</span>` : nothing}
    </span>`;
  }

  private differences(one: FrozenTask, other: FrozenTask): string {
    const facts: [string, string, string][] = [
      [t('norm'), this.norm(one), this.norm(other)],
      [t('complexity'), one.complexity ?? '–', other.complexity ?? '–'],
      [t('group'), one.group, other.group],
      [t('product'), one.outputProduct, other.outputProduct],
    ];
    const different = facts.filter(([, a, b]) => a !== b).map(([name, , b]) => `${name.toLowerCase()}: ${b}`);
    return different.length ? t('differs', { what: different.join(' · ') }) : t('differsByName');
  }

  private norm(task: FrozenTask): string {
    return task.normHours === null ? '–' : t('hoursPer', { n: decimal(task.normHours, language()), unit: task.unit });
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

  static styles = [...styles, css`
    .name { font-weight: 450; }
    .name strong { font-weight: 650; margin-inline-end: 0.3em; }
    .chosen { padding: 0.5em 0.75em; border: 1px solid var(--line); border-radius: 8px; background: var(--wash); }
    .chosen .row { flex-wrap: nowrap; align-items: start; }
    .chosen .push { flex: none; }
    .suggested { display: grid; gap: 0.4em; margin-bottom: 0.5em; }
    .suggested button { width: 100%; justify-content: start; text-align: start; font-weight: 400; padding: 0.45em 0.75em; border-color: var(--line); background: var(--paper); }
    .suggested button:hover { border-color: var(--accent); background: var(--accent-wash); }
    .suggested li:first-child button { border-color: var(--accent); }
    .option { display: grid; gap: 0.1em; min-width: 0; }
    .detail { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
    .why { display: flex; gap: 0.4em; color: var(--accent-deep); }
    .why svg { margin-top: 0.2em; }
    .box { position: relative; display: flex; gap: 0.4em; align-items: center; }
    .box > svg { position: absolute; inset-inline-start: 0.7em; color: var(--quiet); pointer-events: none; }
    .box input#search { padding-inline-start: 2.3em; }
    .box > button { flex: none; }
    .popup { position: absolute; z-index: 20; inset-inline: 0; top: calc(100% + 4px); background: var(--paper); border: 1px solid var(--edge);
      border-radius: 8px; box-shadow: 0 10px 30px rgb(20 35 50 / 0.18); }
    #list { max-height: 21rem; overflow-y: auto; overscroll-behavior: contain; padding: 4px; }
    #list li { padding: 0.4em 0.6em; border-radius: 6px; cursor: pointer; }
    #list li[aria-selected='true'] { background: var(--accent-wash); box-shadow: inset 3px 0 0 var(--accent); }
    .none { padding: 0.6em 0.8em; }
    .near { padding: 0.45em 0.85em 0.6em; border-top: 1px solid var(--line); background: var(--wash); border-radius: 0 0 8px 8px; }
    .alike { display: grid; gap: 0.25em; padding-top: 0.2em; }
    .alike li { display: flex; gap: 0.5em; justify-content: space-between; align-items: start; }
    .alike button { flex: none; }
  `];
}
