import { html, nothing, TemplateResult } from 'lit';
import { Acts } from '../../acts';
import { Pages } from '../../answers';
import { get, send } from '../../api';
import { Item, Named, Proposal, ProposalKind, RecordLine } from '../../catalogue-model';
import { KeptText } from '../../drafts';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { readShares, sumOf, TypedItem, typedItem } from '../../item-typed';
import { styles } from '../../look/theme';
import { asProblem } from '../../problem';
import { draftFault, draftFields, freshProposal, readProposal, TypedProposal, typedProposal } from '../../proposal-typed';
import { fieldError, leadToFault, problemNotice } from '../notice';
import { changed, go, tell } from './events';
import { exact } from './facts';
import { itemFields } from './item-fields';
import { look } from './look';
import { Part } from './part';

/** Where a proposal is written: `target` is `new-CHANGE-12` for a new one, else the proposal is given. */
export class ProposalForm extends Part {
  static properties = { ...Part.properties, proposal: { attribute: false }, typed: { state: true }, restored: { state: true } };

  declare proposal: Proposal | undefined;
  declare typed: TypedProposal | undefined;
  /** What was typed before has come back. */
  declare restored: boolean;
  private begun = '';
  /** What the typed text began from: a later version must not be overwritten unseen. */
  private based: Proposal | undefined;
  private empty = '';
  private readonly scopes = new Pages<RecordLine>(this, 'records', 1000);
  private readonly acts = new Acts(this);
  private readonly kept = new KeptText<TypedProposal>(
    this,
    () => (this.typed ? `proposal.${this.proposal?.id ?? this.target}` : ''),
    () => (this.typed && JSON.stringify(this.typed) !== this.empty ? this.typed : null),
    (typed) => Object.assign(this, { typed, restored: true }),
  );

  constructor() {
    super();
    this.restored = false;
    this.scopes.ask('catalogue/records?kind=SCOPE&limit=100');
  }

  protected willUpdate(): void {
    const wanted = this.proposal ? `#${this.proposal.id}` : this.target;
    if (wanted === this.begun) return;
    this.begun = wanted;
    void this.begin();
  }

  refresh(): Promise<void> {
    return this.typed ? Promise.resolve() : this.begin();
  }

  private get kind(): ProposalKind {
    return this.proposal?.kind ?? ((this.target.split('-')[1] ?? 'NEW') as ProposalKind);
  }

  private async begin(): Promise<void> {
    try {
      this.based = this.proposal;
      this.typed = this.proposal ? typedProposal(this.proposal) : await this.fresh();
    } catch (fault) {
      this.acts.refuse(asProblem(fault));
      return;
    }
    this.empty = JSON.stringify(this.typed);
    await this.kept.load();
    await this.focusOn('h3');
  }

  private async fresh(): Promise<TypedProposal> {
    const ids = (this.target.split('-')[2] ?? '').split(',').filter(Boolean);
    const items = await Promise.all(ids.map((id) => get<Item>(`catalogue/items/${id}`)));
    return freshProposal(this.kind, items);
  }

  render(): TemplateResult {
    const { typed, acts } = this;
    if (!typed) {
      return acts.problem ? problemNotice(acts.problem, { retry: () => void this.begin() }) as TemplateResult : html`
        ${t('loading')}
      `;
    }
    return html`
      <section class="form" data-kpi="proposal-form" data-kind="${this.kind}">
        <h3 tabindex="-1">${t(`propose.${this.kind}`)}${this.kind === 'MERGE' ? '' : typed.sources.map((each) => `: ${each.code} ${each.name}`)}</h3>
        ${this.restored
          ? html`
            <p class="notice" role="status">
              ${icon('info')}<span>${t('keptTyped')} <button class="plain" data-kpi="discard" @click="${() => this.discard()}">${t(
                'discard',
              )}</button></span>
            </p>
          `
          : nothing} ${this.kind === 'RETIRE'
          ? html`
            <p class="notice">${icon('info')}<span>${t('retireExplained')}</span></p>
          `
          : nothing} ${this.kind === 'MERGE' ? this.sources(typed) : nothing} ${this.reason(typed)} ${typed.items.map((item, i) =>
            this.draftPart(item, i, typed)
          )} ${this.kind === 'SPLIT' ? this.splitFoot(typed) : nothing} ${problemNotice(acts.problem, {
            retry: () => acts.retry(),
            reload: () => this.reload(),
          }, this.shown)}
        <div class="row">
          <button class="primary" data-kpi="submit-proposal" aria-disabled="${acts.busy ? 'true' : 'false'}" @click="${() => this.save(true)}">${icon(
            'sent',
          )}${t('submitProposal')}</button>
          <button data-kpi="save-proposal" aria-disabled="${acts.busy ? 'true' : 'false'}" @click="${() => this.save(false)}">${t(
            'saveProposal',
          )}</button>
          <button class="plain" data-kpi="leave-form" @click="${() => this.leave()}">${t('close')}</button>
        </div>
      </section>
    `;
  }

  private reason(typed: TypedProposal): TemplateResult {
    const error = this.acts.problem?.of('reason');
    return html`
      <div>
        <label for="reason">${t('proposalReason')} <span class="quiet">(${t('required')})</span></label>
        <textarea
          id="reason"
          data-kpi="proposal-reason"
          rows="2"
          aria-invalid="${error ? 'true' : 'false'}"
          aria-describedby="reason-hint${error ? ' reason-error' : ''}"
          .value="${typed.reason}"
          @input="${(e: Event) => this.put({ reason: (e.target as HTMLTextAreaElement).value })}"
        ></textarea>
        ${fieldError('reason-error', error)}
        <p class="hint" id="reason-hint">${t('proposalReasonHint')}</p>
      </div>
    `;
  }

  private sources(typed: TypedProposal): TemplateResult {
    const error = this.acts.problem?.of('taskIds');
    return html`
      <fieldset class="boxed stack" data-kpi="proposal-sources">
        <legend>${t('sources')}</legend>
        <ul class="tight">${typed.sources.map((each) =>
          html`
            <li class="row">
              <span><strong>${each.code}</strong> ${each.name}</span> <button class="plain small" aria-label="${t('remove')}: ${each
                .code}" @click="${() => this.put({ sources: typed.sources.filter((other) => other.id !== each.id) })}">
                ${t('remove')}
              </button>
            </li>
          `
        )}</ul>
        <kpi-choose-item .label="${t('addSource')}" .error="${error}" .taken="${typed.sources.map((each) => each.id)}" @kpi-pick="${(
          e: CustomEvent<Item>,
        ) => this.addSource(e.detail)}"></kpi-choose-item>
      </fieldset>
    `;
  }

  private draftPart(item: TypedItem, at: number, typed: TypedProposal): TemplateResult {
    const split = this.kind === 'SPLIT';
    const change = (part: Partial<TypedItem>) => this.put({ items: typed.items.map((each, i) => (i === at ? { ...each, ...part } : each)) });
    return html`
      <fieldset class="boxed stack" data-kpi="draft" data-at="${at}">
        <legend>${split ? t('partNo', { n: at + 1 }) : t('draftOf')}</legend>
        ${split
          ? html`
            <div class="fields">
              <div>
                <label for="share-${at}">${t('share')}</label>
                <input
                  id="share-${at}"
                  data-kpi="draft-share"
                  inputmode="decimal"
                  autocomplete="off"
                  aria-describedby="shares-sum"
                  .value="${typed
                    .shares[at]}"
                  @input="${(e: Event) =>
                    this.put({ shares: typed.shares.map((each, i) => (i === at ? (e.target as HTMLInputElement).value : each)) })}"
                />
              </div>
            </div>
          `
          : nothing} ${itemFields({
            at,
            typed: item,
            scopes: this.knownScopes,
            keepCode: this.kind === 'CHANGE',
            error: (field) => draftFault(this.acts.problem, at, field, item),
            change,
          })} ${split &&
            typed.items.length > 2
          ? html`
            <div><button class="plain small" @click="${() =>
              this.put({ items: typed.items.filter((_, i) => i !== at), shares: typed.shares.filter((_, i) => i !== at) })}">${t('removePart', {
                n: at + 1,
              })}</button></div>
          `
          : nothing}
      </fieldset>
    `;
  }

  private splitFoot(typed: TypedProposal): TemplateResult {
    const error = this.acts.problem?.of('shares');
    return html`
      <div class="row">
        <button data-kpi="add-part" @click="${() => this.put({ items: [...typed.items, typedItem()], shares: [...typed.shares, ''] })}">${icon(
          'plus',
        )}${t('addPart')}</button>
        <p id="shares-sum" class="${readShares(typed.shares) ? 'quiet' : 'error'}" role="status">${readShares(typed.shares)
          ? '100%'
          : t('sharesLeft', { n: exact(sumOf(typed.shares)) })}</p>
        ${error && readShares(typed.shares) ? fieldError('shares-error', error) : nothing}
      </div>
    `;
  }

  private get knownScopes(): Named[] {
    return this.scopes.items ?? [];
  }

  /** Names of the fields that show their own faults. */
  private get shown(): string[] {
    return ['reason', 'taskIds', 'shares', ...draftFields(this.acts.problem)];
  }

  private put(part: Partial<TypedProposal>): void {
    this.typed = { ...this.typed!, ...part };
  }

  private addSource({ id, code, name }: Item): void {
    this.put({ sources: [...this.typed!.sources, { id, code, name }] });
  }

  private async save(submitting: boolean): Promise<void> {
    const done = await this.acts.run('save', async (key) => {
      const body = readProposal(this.kind, this.typed!);
      const { based } = this;
      const saved = based
        ? await send<Proposal>({ method: 'PUT', path: `catalogue/proposals/${based.id}`, body, version: based.version })
        : await send<Proposal>({ method: 'POST', path: 'catalogue/proposals', body, key });
      this.kept.drop();
      this.empty = JSON.stringify(this.typed);
      this.begun = `#${saved.id}`;
      this.proposal = this.based = saved;
      if (!submitting) return;
      const path = `catalogue/proposals/${saved.id}/submission`;
      this.proposal = this.based = await send<Proposal>({ method: 'POST', path, body: {}, version: saved.version, key: `${key}-s` });
    });
    if (!done) return leadToFault(this);
    const { id } = this.proposal!;
    changed(this, { proposalId: id });
    this.dispatchEvent(new CustomEvent<Proposal>('kpi-saved', { detail: this.proposal }));
    go(this, { view: 'proposals', id: String(id) });
    tell(this, t(submitting ? 'told.SUBMIT' : 'toldProposalSaved', { n: id }));
  }

  private discard(): void {
    this.typed = JSON.parse(this.empty);
    this.restored = false;
    this.kept.drop();
    this.acts.clear();
  }

  /** What is typed stays; only the version under it is the latest. */
  private async reload(): Promise<void> {
    this.acts.clear();
    if (this.based) this.based = await get<Proposal>(`catalogue/proposals/${this.based.id}`);
  }

  private leave(): void {
    this.kept.keep();
    this.dispatchEvent(new CustomEvent('kpi-close'));
    go(this, { view: 'proposals', id: this.proposal ? String(this.proposal.id) : '' });
  }

  static styles = [...styles, look];
}
