import { Item, Proposal, ProposalKind, TaskRef } from './catalogue-model';
import { both, local } from './i18n';
import { readItem, readShares, sumOf, TypedItem, typedItem, writtenPercent } from './item-typed';
import { FieldFault, Problem } from './problem';

/** A proposal as a person types it. */
export interface TypedProposal {
  reason: string;
  sources: TaskRef[];
  items: TypedItem[];
  /** Percentages of the parts of a split. */
  shares: string[];
}

/** The beginning of a proposal on some tasks: what would stay is filled in. */
export function freshProposal(kind: ProposalKind, items: Item[]): TypedProposal {
  const sources = items.map(({ id, code, name }) => ({ id, code, name }));
  const first = typedItem(items[0]);
  if (kind === 'RETIRE') return { reason: '', sources, items: [], shares: [] };
  if (kind !== 'SPLIT') return { reason: '', sources, items: [first], shares: [] };
  return { reason: '', sources, items: [1, 2].map((n) => ({ ...first, code: `${first.code}.${n}` })), shares: ['50', '50'] };
}

export function typedProposal(proposal: Proposal): TypedProposal {
  return {
    reason: proposal.reason ?? '',
    sources: proposal.tasks,
    items: proposal.drafts.map((draft) => typedItem(draft)),
    shares: proposal.kind === 'SPLIT' ? proposal.shares.map(writtenPercent) : [],
  };
}

/** The proposal as it is sent; everything that cannot be read is refused at once, each beside its field. */
export function readProposal(kind: ProposalKind, typed: TypedProposal): object {
  const faults: FieldFault[] = [];
  if (!typed.reason.trim()) faults.push({ field: 'reason', ...both('needProposalReason') });
  if (kind === 'MERGE' && typed.sources.length < 2) faults.push({ field: 'taskIds', ...both('needSources') });
  const shares = kind === 'SPLIT' ? readShares(typed.shares) : [];
  if (!shares) faults.push({ field: 'shares', ...sumFault(typed.shares) });
  const read = typed.items.map((item, i) => readItem(item, i));
  faults.push(...read.flatMap((each) => each.faults));
  if (faults.length) throw new Problem(422, 'screen.proposal', faults[0], faults);
  return { kind, taskIds: typed.sources.map((each) => each.id), drafts: read.map((each) => each.draft), shares, reason: typed.reason.trim() };
}

/** What is wrong with a field of one of the drafts; a fault of all drafts' codes belongs to the one that has the code. */
export function draftFault(problem: Problem | undefined, at: number, field: string, typed: TypedItem): string | undefined {
  const named = `drafts[${at}].${field}`;
  const found = (problem?.faults ?? []).filter((fault) =>
    fault.field === named || fault.field.startsWith(`${named}.`) || (fault.field === `drafts.${field}` && fault.value === typed.code.trim())
  );
  return found.length ? found.map((fault) => local(fault)).join(' ') : undefined;
}

/** The names of the faults that stand beside the fields of drafts. */
export function draftFields(problem: Problem | undefined): string[] {
  return (problem?.faults ?? []).map((fault) => fault.field).filter((field) => /^drafts(\[\d+\])?\.\w/.test(field));
}

function sumFault(shares: string[]): { vi: string; en: string } {
  const { vi, en } = both('sharesLeft');
  const sum = String(sumOf(shares));
  return { vi: vi.replace('{n}', sum.replace('.', ',')), en: en.replace('{n}', sum) };
}
