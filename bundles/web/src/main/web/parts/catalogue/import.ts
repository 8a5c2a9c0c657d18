import { css, html, nothing, TemplateResult } from 'lit';
import { Acts } from '../../acts';
import { Answer } from '../../answers';
import { get, send } from '../../api';
import { Import } from '../../catalogue-model';
import { date, moment, size } from '../../format';
import { both, language, local, t } from '../../i18n';
import { icon } from '../../icons';
import { underway } from '../../import-rules';
import { styles } from '../../look/theme';
import { FieldFault, Problem } from '../../problem';
import { fieldError, leadToFault, problemNotice } from '../notice';
import { changed, tell } from './events';
import { doer, exact } from './facts';
import { importChip } from './import-facts';
import { look } from './look';
import { Part } from './part';

const PAUSES = [500, 1000, 2000];

/** One import: what was recognised, what is wrong, what would change, and the way into the catalogue. Fires `kpi-import`. */
export class CatalogueImport extends Part {
  static properties = { ...Part.properties, validFrom: { state: true }, decision: { state: true }, cancelling: { state: true } };

  declare validFrom: string;
  declare decision: string;
  declare cancelling: boolean;
  private readonly answer = new Answer<Import>(this);
  private readonly acts = new Acts(this);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private polls = 0;
  private waitedFor = '';

  constructor() {
    super();
    Object.assign(this, { validFrom: this.today, decision: '', cancelling: false });
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  refresh(): Promise<void> {
    return this.answer.again();
  }

  protected willUpdate(): void {
    this.answer.ask(`catalogue/imports/${this.target}`);
  }

  /** While the server works it is asked again, less and less often; the end is told once. */
  protected updated(): void {
    const of = this.answer.value;
    if (of) this.enter(this.target);
    clearTimeout(this.timer);
    if (underway(of)) {
      this.waitedFor = String(of!.id);
      this.timer = setTimeout(() => void this.answer.again(), PAUSES[Math.min(this.polls++, PAUSES.length - 1)]);
    } else if (of && this.waitedFor === String(of.id)) {
      this.waitedFor = '';
      this.polls = 0;
      this.ended(of);
    }
  }

  private ended(of: Import): void {
    if (!underway(of) && of.faultCount > 0 && of.state !== 'CANCELLED') {
      tell(this, t('importTold.FAULTY', { file: of.fileName, n: exact(of.faultCount) }));
    } else if (!underway(of)) tell(this, t(`importTold.${of.state as 'READY'}`, { file: of.fileName }));
    if (of.state === 'APPLIED') changed(this, { importId: of.id });
    this.dispatchEvent(new CustomEvent('kpi-import'));
  }

  render(): TemplateResult {
    const of = this.answer.value;
    if (!of) {
      return html`
        ${problemNotice(this.answer.problem, { retry: () => void this.answer.again() })} ${this.answer.problem ? nothing : t('loading')}
      `;
    }
    const unclear = of.sheets.some((sheet) => sheet.kind && sheet.missing.length);
    return html`
      <article class="stack" data-kpi="import-detail" data-state="${of.state}">
        <header class="head">
          <div class="row"><h3 tabindex="-1">${of.fileName}</h3> ${importChip(of)}</div>
          <p class="small quiet">${[size(of.size, language()), t('rowsRead', { n: exact(of.rowsRead) }), doer(of.byName), moment(of.at)].filter(
            Boolean,
          )
            .join(
              ' · ',
            )}</p>
          ${of.state === 'APPLIED'
            ? html`
              <p>${[of.validFrom ? t('takesEffect', { day: date(of.validFrom) }) : '', of.decision ? t('byDecision', { decision: of.decision }) : '']
                .filter(Boolean).join(', ')}</p>
            `
            : nothing}
        </header>
        ${this.progress(of)} ${problemNotice(this.answer.problem, { retry: () => void this.answer.again() })} ${this.summary(
          of,
        )} ${of.actions.includes('APPLY') && !alike(of) ? this.applyForm() : nothing} ${unclear
          ? [this.mapping(of), this.faults(of)]
          : [this.faults(of), this.mapping(of)]} ${of.actions.includes('CANCEL') ? this.cancelPart() : nothing}
      </article>
    `;
  }

  private faults(of: Import): TemplateResult | typeof nothing {
    return of.faultCount === 0 ? nothing : html`
      <kpi-cat-faults .target="${this.target}" .count="${of.faultCount}" .version="${of.version}" .sheets="${of.sheets}"></kpi-cat-faults>
    `;
  }

  private mapping(of: Import): TemplateResult | typeof nothing {
    return of.sheets.length === 0 ? nothing : html`
      <kpi-cat-mapping .import="${of}" @kpi-mapped="${(e: CustomEvent<Import>) => this.took(e.detail)}"></kpi-cat-mapping>
    `;
  }

  private progress(of: Import): TemplateResult | typeof nothing {
    const why = of.problem
      ? local(of.problem)
      : of.state === 'FAULTY'
      ? t('faultyWhy')
      : of.state === 'FAILED'
      ? t('failedWhy')
      : of.state === 'READY' && of.faultCount > 0
      ? t('dayWhy')
      : '';
    if (why) {
      return html`
        <p class="notice bad" data-kpi="import-problem">${icon('late')}<span>${why}</span></p>
        ${of.state === 'FAULTY' || of.state === 'FAILED'
          ? html`
            <kpi-cat-upload label="${of.state === 'FAULTY' ? 'chooseMended' : 'chooseAgain'}"></kpi-cat-upload>
          `
          : nothing}
      `;
    }
    return underway(of)
      ? html`
        <div data-kpi="import-progress">
          <label for="working">${t(`importState.${of.state}`)} – ${t('rowsRead', { n: exact(of.rowsRead) })}</label>
          <progress id="working"></progress>
        </div>
      `
      : nothing;
  }

  private summary(of: Import): TemplateResult | typeof nothing {
    if (!of.summary.length || of.faultCount > 0) return nothing;
    const none = alike(of);
    return html`
      <table data-kpi="import-summary">
        <caption>${t(of.state === 'APPLIED' ? 'summaryApplied' : 'summary')}</caption>
        <thead>
          <tr>
            <th scope="col">${t('recordKind')}</th>
            <th scope="col">${t('added')}</th>
            <th scope="col">${t('changedCount')}</th>
            <th scope="col">${t(
              'unchanged',
            )}</th>
          </tr>
        </thead>
        <tbody>${of.summary.map((each) =>
          html`
            <tr>
              <th scope="row">${t(`record.${each.kind}`)}</th>
              <td class="number">${exact(each.added)}</td>
              <td class="number">${exact(
                each.changed,
              )}</td>
              <td class="number">${exact(each.unchanged)}</td>
            </tr>
          `
        )}</tbody>
      </table>
      ${none && of.state !== 'APPLIED'
        ? html`
          <p class="notice">${icon('info')}<span>${t('nothingToApply')}</span></p>
        `
        : nothing}
    `;
  }

  private applyForm(): TemplateResult {
    const { problem, busy } = this.acts;
    const [dayError, decisionError] = [problem?.of('validFrom'), problem?.of('decision')];
    return html`
      <section class="boxed form" aria-label="${t('apply')}" data-kpi="apply-form">
        <div class="fields">
          <kpi-day-field kpi="apply-validFrom" .label="${t('effectiveFrom')}" .value="${this.validFrom}" .error="${dayError}" @kpi-day="${(
            e: CustomEvent<string>,
          ) => (this.validFrom = e.detail)}"></kpi-day-field>
          <div>
            <label for="decision">${t('decisionNo')} <span class="quiet">(${t('required')})</span></label>
            <input
              id="decision"
              data-kpi="apply-decision"
              autocomplete="off"
              aria-invalid="${decisionError ? 'true' : 'false'}"
              aria-describedby="decision-hint${decisionError ? ' decision-error' : ''}"
              .value="${this.decision}"
              @input="${(e: Event) => (this.decision = (e.target as HTMLInputElement).value)}"
            />
            ${fieldError('decision-error', decisionError)}
            <p class="hint" id="decision-hint">${t('decisionHint')}</p>
          </div>
        </div>
        ${problemNotice(problem, { retry: () => this.acts.retry(), reload: () => void this.reload() }, ['validFrom', 'decision'])}
        <div class="row">
          <button class="primary" data-kpi="apply" aria-disabled="${busy ? 'true' : 'false'}" @click="${() => this.apply()}">${icon(
            'done',
          )}${t('apply')}</button> <span class="hint"
          >${t('applyHint')}</span>
        </div>
      </section>
    `;
  }

  private cancelPart(): TemplateResult {
    return this.cancelling
      ? html`
        <div class="row boxed">
          <span>${t('cancelImportSure')}</span>
          <button class="danger" data-kpi="cancel-confirm" @click="${() => this.cancel()}">${t('cancelImport')}</button>
          <button @click="${() => (this.cancelling = false)}">${t('keep')}</button>
        </div>
      `
      : html`
        <div><button class="plain danger" data-kpi="cancel-import" @click="${() => (this.cancelling = true)}">${icon('cross')}${t(
          'cancelImport',
        )}</button></div>
      `;
  }

  private async apply(): Promise<void> {
    const done = await this.act('application', () => {
      const faults: FieldFault[] = [];
      if (!this.validFrom) faults.push({ field: 'validFrom', ...both('needDay') });
      if (!this.decision.trim()) faults.push({ field: 'decision', ...both('needDecision') });
      if (faults.length) throw new Problem(422, 'screen.apply', faults[0], faults);
      return { validFrom: this.validFrom, decision: this.decision.trim() };
    });
    if (!done) await leadToFault(this);
  }

  private async cancel(): Promise<void> {
    await this.act('cancellation', () => ({}));
    this.cancelling = false;
  }

  private async act(name: string, body: () => object): Promise<boolean> {
    const done = await this.acts.run(name, async (key) => {
      const { id, version } = this.answer.value!;
      const path = `catalogue/imports/${id}/${name}`;
      this.took(await send<Import>({ method: 'POST', path, body: body(), version, key }));
    });
    await this.updateComplete;
    return done;
  }

  private took(of: Import): void {
    this.polls = 0;
    this.waitedFor = String(of.id);
    this.answer.set(`catalogue/imports/${of.id}`, of);
    void this.focusOn('h3');
  }

  private async reload(): Promise<void> {
    this.acts.clear();
    await this.acts.run('reload', async () => this.took(await get<Import>(`catalogue/imports/${this.target}`)));
  }

  static styles = [
    ...styles,
    look,
    css`
      progress {
        width: 100%;
      }
    `,
  ];
}

/** The file says what the catalogue says already. */
function alike(of: Import): boolean {
  return of.summary.length > 0 && of.summary.every((each) => each.added + each.changed === 0);
}
