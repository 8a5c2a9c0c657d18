import { css, html, nothing, TemplateResult } from 'lit';
import { Answer, Pages, query } from '../../answers';
import { Box, BOXES, Proposal, Rights } from '../../catalogue-model';
import { date } from '../../format';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { go } from './events';
import { proposalChip } from './facts';
import { look } from './look';
import { Part } from './part';
import { titleOf } from './proposal';

/** What is proposed: what I proposed, what waits for whom, the one that is open or being written. */
export class CatalogueProposals extends Part {
  static properties = { ...Part.properties, box: { state: true } };

  /** undefined: the first box in which this person has something to do. */
  declare box: Box | undefined;
  private readonly lists = new Map(BOXES.map((box) => [box, new Pages<Proposal>(this, 'proposals')]));
  private readonly open = new Answer<Proposal>(this);

  /** Of boxes in which something may wait it is known whether it does; the others are asked for when they are opened. */
  protected willUpdate(): void {
    for (const box of new Set([...waitingFor(this.rights), this.shownBox])) {
      this.lists.get(box)!.ask(query('catalogue/proposals', { box, limit: 30 }));
    }
    const id = this.writing ? '' : this.target;
    this.open.ask(id ? `catalogue/proposals/${id}` : '');
  }

  async refresh(): Promise<void> {
    await Promise.all([...[...this.lists.values()].map((list) => list.again()), this.open.again()]);
  }

  private get proposals(): Pages<Proposal> {
    return this.lists.get(this.shownBox)!;
  }

  render(): TemplateResult {
    const found = this.proposals.items;
    return html`
      <div class="part ${this.target ? 'reading' : ''}" data-kpi="proposals">
        <div class="row" role="group" aria-label="${t('view.proposals')}">
          ${['MINE' as const, ...waitingFor(this.rights), 'ALL' as const].map((box) =>
            html`
              <button data-kpi="box-${box}" aria-pressed="${box === this.shownBox ? 'true' : 'false'}" @click="${() => this.choose(box)}">${t(
                `box.${box}`,
              )} ${this.waits(box)}</button>
            `
          )} ${this.rights.proposer
            ? html`
              <button class="push" data-kpi="propose-NEW" @click="${() => go(this, { view: 'proposals', id: 'new-NEW' })}">${icon('plus')}${t(
                'propose.NEW',
              )}</button>
            `
            : nothing}
        </div>
        ${problemNotice(this.proposals.problem, { retry: () => void this.proposals.again() })} ${found || this.proposals.problem ? nothing : html`
          <p class="quiet" data-kpi="loading">${t('loading')}</p>
        `} ${found?.length === 0 && !this.target
          ? html`
            <p class="empty panel quiet" data-kpi="box-empty">${t(`boxEmpty.${this.shownBox}`)}</p>
          `
          : nothing} ${this.writing ? this.written() : found?.length || this.target ? this.split(found ?? []) : nothing}
      </div>
    `;
  }

  private get writing(): boolean {
    return this.target.startsWith('new');
  }

  private get shownBox(): Box {
    return this.box ?? waitingFor(this.rights).find((box) => this.lists.get(box)!.items?.length) ?? 'MINE';
  }

  /** How many wait in a box that waits for this person. */
  private waits(box: Box): TemplateResult | typeof nothing {
    const { items, next } = this.lists.get(box)!;
    return box !== 'MINE' && box !== 'ALL' && items?.length
      ? html`
        <span class="count number">${items.length}${next ? '+' : ''}</span>
      `
      : nothing;
  }

  private split(found: Proposal[]): TemplateResult {
    return html`
      <div class="split panel ${this.target ? 'open' : ''}">
        <nav class="list" aria-label="${t(`box.${this.shownBox}`)}">
          <div class="scroll">
            <ul>${found.map((proposal) =>
              html`
                <li>${this.line(proposal)}</li>
              `
            )}</ul>
            ${found.length ? nothing : html`
              <p class="detail quiet">${t(`boxEmpty.${this.shownBox}`)}</p>
            `} ${this.proposals.next
              ? html`
                <button class="plain more" data-kpi="more" @click="${() => this.proposals.more()}">${t('more')}</button>
              `
              : nothing}
          </div>
        </nav>
        ${this.target
          ? html`
            <div class="detail">
              <button class="plain back" data-kpi="back" @click="${() => this.back()}">${icon('previous')}${t(
                'backToResults',
              )}</button>
              ${this.content()}
            </div>
          `
          : nothing}
      </div>
    `;
  }

  private written(): TemplateResult {
    return html`
      <div class="panel detail">
        <kpi-cat-proposal-form .target="${this.target}" @kpi-saved="${(e: CustomEvent<Proposal>) => this.took(e.detail)}"></kpi-cat-proposal-form>
      </div>
    `;
  }

  private content(): TemplateResult {
    return html`
      ${problemNotice(this.open.problem, { retry: () => void this.open.again() })} ${this.open.value
        ? html`
          <kpi-cat-proposal .proposal="${this.open.value}" @kpi-proposal="${(e: CustomEvent<Proposal>) => this.took(e.detail)}"></kpi-cat-proposal>
        `
        : this.open.problem
        ? nothing
        : html`
          <p class="quiet" data-kpi="loading">${t('loading')}</p>
        `}
    `;
  }

  private line(proposal: Proposal): TemplateResult {
    const last = proposal.acts[proposal.acts.length - 1];
    return html`
      <button class="line" data-kpi="proposal-line" data-proposal="${proposal.id}" aria-current="${String(proposal.id) === this.target
        ? 'true'
        : 'false'}" @click="${() => this.show(proposal)}">
        <span><strong>${t(`proposal.${proposal.kind}`)}</strong> ${titleOf(proposal)}</span>
        <span class="row small">${proposalChip(proposal.state)} <span class="quiet">${[proposal.proposerName, proposal.unitName, date(last?.at)]
          .filter(
            Boolean,
          ).join(' · ')}</span></span>
      </button>
    `;
  }

  private show(proposal: Proposal): void {
    this.box = this.shownBox;
    go(this, { view: 'proposals', id: String(proposal.id) });
  }

  private choose(box: Box): void {
    this.box = box;
    if (this.target) go(this, { view: 'proposals', id: '' });
  }

  private async back(): Promise<void> {
    const left = this.target;
    go(this, { view: 'proposals', id: '' });
    await this.focusOn(`.line[data-proposal="${CSS.escape(left)}"]`);
  }

  private took(proposal: Proposal): void {
    this.box = this.shownBox;
    this.open.set(`catalogue/proposals/${proposal.id}`, proposal);
    this.lists.forEach((list) => void list.again());
  }

  static styles = [
    ...styles,
    look,
    css`
      .count {
        padding: 0 0.5em;
        border-radius: 99px;
        background: var(--accent-deep);
        color: #fff;
        font-size: 0.87em;
      }
    `,
  ];
}

/** The boxes in which something may wait for somebody, in the order of a proposal's way. */
function waitingFor({ appraiser, approver }: Rights): Box[] {
  return [
    ...(appraiser ? ['TO_APPRAISE' as const] : []),
    ...(approver ? ['TO_APPROVE' as const] : []),
    ...(appraiser || approver ? ['TO_PUBLISH' as const] : []),
  ];
}
