import { html, LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { contentUrl } from '../api';
import { lateness, WorkingDays } from '../calendar';
import { date, moment } from '../format';
import { Speaks, t } from '../i18n';
import { icon } from '../icons';
import { Entry, Evidence, GradeView } from '../model';
import { styles } from '../look/theme';
import { look } from './review-look';
import { evidenceHref, evidenceName, flowFacts, stateChip, timeChip, workFacts } from './entry-facts';
import { VerdictForm } from './verdict';

const TEXT_LIMIT = 20_000;

/** One entry as its leader needs it: work, product with a look into it, verdict, facts, history. Passes `kpi-entry` on. */
export class Review extends LitElement {
  static properties = { entry: { attribute: false }, grades: { attribute: false }, special: { attribute: false }, texts: { state: true } };

  declare entry: Entry;
  declare grades: GradeView[];
  declare special: WorkingDays;
  declare texts: Map<string, string>;

  constructor() {
    super();
    new Speaks(this);
    Object.assign(this, { grades: [], special: new Map(), texts: new Map() });
  }

  async enter(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  confirmOrRate(): void {
    this.form?.confirmOrRate();
  }

  async startReturn(): Promise<void> {
    await this.form?.startReturn();
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('entry')) this.entry.evidence.filter((each) => each.contentType?.startsWith('text/')).forEach((each) => void this.readText(each));
  }

  render(): TemplateResult {
    const { entry } = this;
    return html`
      <article data-kpi="review" data-entry="${entry.id}">
        <header>
          <div class="row">${stateChip(entry.state)} ${timeChip(lateness(entry, this.special))}</div>
          <h3 tabindex="-1">${entry.title}</h3>
          <p><strong>${entry.ownerName}</strong> <span class="quiet">${[entry.postTitle, entry.unitName].filter(Boolean).map((each) =>
            ` · ${each}`
          )}</span></p>
          ${flowFacts(entry)}
        </header>
        <div class="sides">
          <div class="work">
            ${workFacts(entry, (each) => this.product(each))}
            <div>
              <p class="small quiet number">${t('workedOn')} ${date(entry.workedOn)} · ${t('recordedAt')} ${moment(
                entry.recordedAt,
              )}${entry.submittedAt ? ` · ${t('submittedAt')} ${moment(entry.submittedAt)}` : ''}</p>
              ${keyed(
                entry.id,
                html`
                  <kpi-task-feedback .entry="${entry}"></kpi-task-feedback>
                `,
              )}
              <details><summary class="small">${icon('next', 'turn')}${t('history')}</summary><kpi-history .entry="${entry}"></kpi-history></details>
            </div>
          </div>
          <div class="judge">
            ${entry.actions.includes('CONFIRM')
              ? keyed(
                entry.id,
                html`
                  <kpi-verdict .entry="${entry}" .grades="${this.grades}" .special="${this.special}" @kpi-entry="${this.pass}"></kpi-verdict>
                `,
              )
              : html`
                <div class="notice">${icon('info')}<p>${t('notYours')}</p></div>
              `}
          </div>
        </div>
      </article>
    `;
  }

  private product(evidence: Evidence): TemplateResult {
    const text = this.texts.get(evidence.id);
    const href = evidenceHref(evidence);
    return html`
      <div class="product">
        <span>${evidenceName(evidence)}</span>
        ${href
          ? html`
            <a class="button" href="${href}" target="_blank" data-kpi="open-evidence">${t('open')}</a>
          `
          : nothing}
      </div>
      ${evidence.contentType?.startsWith('image/')
        ? html`
          <a href="${contentUrl(evidence.id)}" target="_blank"><img src="${contentUrl(evidence.id)}" alt="${evidence.title}" loading="lazy" /></a>
        `
        : nothing} ${text === undefined ? nothing : html`
        <pre tabindex="0" aria-label="${evidence.title}">${text}</pre>
      `}
    `;
  }

  private async readText(evidence: Evidence): Promise<void> {
    if (this.texts.has(evidence.id)) return;
    const response = await fetch(contentUrl(evidence.id)).catch(() => undefined);
    if (!response?.ok) return;
    const text = await response.text();
    this.texts = new Map(this.texts).set(evidence.id, text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text);
  }

  private get form(): VerdictForm | null {
    return this.renderRoot.querySelector<VerdictForm>('kpi-verdict');
  }

  private readonly pass = (event: CustomEvent<Entry>) => {
    this.dispatchEvent(new CustomEvent<Entry>('kpi-entry', { detail: event.detail }));
  };

  static styles = [...styles, look];
}
