import { html, nothing, TemplateResult } from 'lit';
import { Proposal, ProposalAction } from '../../catalogue-model';
import { date, moment } from '../../format';
import { t } from '../../i18n';
import { Icon, icon } from '../../icons';
import { styles } from '../../look/theme';
import { Word, words } from '../../words';
import { ActDialog } from './act-dialog';
import { changesLook, changesView } from './changes';
import { go } from './events';
import { doer, percent, proposalChip } from './facts';
import { itemFacts } from './item-facts';
import { look } from './look';
import { Part } from './part';

const SIGNS: Record<ProposalAction, Icon> = {
  EDIT: 'draft',
  SUBMIT: 'sent',
  APPRAISE: 'done',
  REJECT: 'cross',
  APPROVE: 'done',
  PUBLISH: 'day',
  WITHDRAW: 'back',
};
/** What leads on stands first. */
const ORDER: ProposalAction[] = ['SUBMIT', 'APPRAISE', 'APPROVE', 'PUBLISH', 'EDIT', 'REJECT', 'WITHDRAW'];

/** One proposal: what would change and why, who has said what, what may be done now. */
export class ProposalDetail extends Part {
  static properties = { ...Part.properties, proposal: { attribute: false }, editing: { state: true } };

  declare proposal: Proposal;
  declare editing: boolean;

  constructor() {
    super();
    this.editing = false;
  }

  protected willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('proposal') as Proposal | undefined;
    if (before && before.id !== this.proposal.id) this.editing = false;
  }

  protected updated(): void {
    this.enter(String(this.proposal.id));
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  render(): TemplateResult {
    const { proposal } = this;
    if (this.editing) {
      return html`
        <kpi-cat-proposal-form .proposal="${proposal}" @kpi-saved="${(e: CustomEvent<Proposal>) =>
          this.took(e.detail)}" @kpi-close="${() => (this.editing = false)}"></kpi-cat-proposal-form>
      `;
    }
    return html`
      <article class="stack" data-kpi="proposal" data-proposal="${proposal.id}">
        <header class="head">
          <div class="row"><span class="quiet">${t('proposalNo', { n: proposal.id })} · ${t(`proposal.${proposal.kind}`)}</span> ${proposalChip(
            proposal.state,
          )}</div>
          <h3 tabindex="-1">${titleOf(proposal)}</h3>
          <p class="small quiet">${[t('proposedBy', { name: proposal.proposerName }), proposal.unitName].filter(Boolean).join(' · ')}</p>
          ${proposal.validFrom || proposal.decision
            ? html`
              <p>${[
                proposal.validFrom ? t('takesEffect', { day: date(proposal.validFrom) }) : '',
                proposal.decision ? t('byDecision', { decision: proposal.decision }) : '',
              ].filter(Boolean).join(', ')}</p>
            `
            : nothing}
        </header>
        ${this.actions()}
        <section class="tight">
          <h4>${t('proposalReason')}</h4>
          <p class="words">${proposal.reason}</p>
        </section>
        ${proposal.kind === 'NEW' ? nothing : this.sources()} ${this.content()} ${this.history()}
      </article>
      <kpi-cat-act .proposal="${proposal}" @kpi-proposal="${(e: CustomEvent<Proposal>) => this.took(e.detail)}"></kpi-cat-act>
    `;
  }

  private actions(): TemplateResult | typeof nothing {
    const actions = ORDER.filter((action) => this.proposal.actions.includes(action));
    if (!actions.length) return nothing;
    return html`
      <div class="row" data-kpi="proposal-actions">${actions.map((action, i) =>
        html`
          <button class="${i === 0 && action !== 'WITHDRAW' ? 'primary' : ''}" data-kpi="do-${action}" @click="${() => this.act(action)}">${icon(
            SIGNS[action],
          )}${action === 'EDIT' ? t('edit') : t(`do.${action}`)}</button>
        `
      )}</div>
    `;
  }

  private sources(): TemplateResult {
    return html`
      <section class="tight">
        <h4>${t('sources')}</h4>
        <ul class="tight">${this.proposal.tasks.map((task) =>
          html`
            <li><button class="plain" @click="${() => go(this, { view: 'items', id: String(task.id) })}">${task.code}</button> ${task.name}</li>
          `
        )}</ul>
      </section>
    `;
  }

  private content(): TemplateResult {
    const { kind, changes, drafts, shares } = this.proposal;
    if (kind === 'RETIRE') {
      return html`
        <p class="notice">${icon('info')}<span>${t('retireExplained')}</span></p>
      `;
    }
    const diff = html`
      <section class="tight"><h4>${t('changed.fields')}</h4>${changesView(changes)}</section>
    `;
    return html`
      ${kind === 'CHANGE' || (kind === 'MERGE' && changes.length) ? diff : nothing} ${drafts.map((draft, i) =>
        html`
          <details ?open="${kind !== 'CHANGE'}" data-kpi="draft">
            <summary>${icon('next', 'turn')}${kind === 'SPLIT' ? `${t('partNo', { n: i + 1 })}: ` : `${t('draftOf')}: `}${draft.code} ${draft
              .name}${kind === 'SPLIT' && shares[i] !== undefined ? ` – ${t('shareOf', { n: percent(shares[i]) })}` : ''}</summary>
            ${itemFacts(draft)}
          </details>
        `
      )}
    `;
  }

  private history(): TemplateResult {
    return html`
      <section class="tight" data-kpi="proposal-history">
        <h4>${t('history')}</h4>
        <ol class="tight">${this.proposal.acts.map((act) =>
          html`
            <li><span class="number quiet small">${moment(act.at)}</span> <strong>${doer(act.actorName)}</strong> ${acted(act.action)}${act
                .reason
              ? `: ${act.reason}`
              : ''}</li>
          `
        )}</ol>
      </section>
    `;
  }

  private act(action: ProposalAction): void {
    if (action === 'EDIT') this.editing = true;
    else void this.renderRoot.querySelector<ActDialog>('kpi-cat-act')?.open(action);
  }

  private took(proposal: Proposal): void {
    this.editing = false;
    this.proposal = proposal;
    this.dispatchEvent(new CustomEvent<Proposal>('kpi-proposal', { detail: proposal }));
    void this.focusOn('h3');
  }

  static styles = [
    ...styles,
    look,
    changesLook,
  ];
}

export function titleOf(proposal: Proposal): string {
  const named = (all: { code: string; name: string }[]) => all.map((each) => `${each.code} ${each.name}`).join('; ');
  return proposal.kind === 'NEW' ? named(proposal.drafts) : named(proposal.tasks);
}

/** The ledger's name of an act, told in words. */
function acted(action: string): string {
  const key = `acted.${action.slice(action.lastIndexOf('.') + 1)}`;
  return key in words ? t(key as Word) : action;
}
