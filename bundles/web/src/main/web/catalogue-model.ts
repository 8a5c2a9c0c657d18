import { FrozenTask, Localised, Task } from './model';

/** What the catalogue's part of the HTTP API answers. `null` is "not configured", never a default. */

export interface Rights {
  proposer: boolean;
  appraiser: boolean;
  approver: boolean;
  importer: boolean;
  administrator: boolean;
  scopes: Named[];
}

export interface Named {
  code: string;
  name: string;
}

/** What somebody was given to do with the catalogue; without a scope for the whole province. */
export interface Role {
  personId: number;
  fullName: string;
  title: string | null;
  unitName: string | null;
  appraiser: boolean;
  approver: boolean;
  scope: Named | null;
}

/** Somebody as the directory finds them, with the main post. */
export interface FoundPerson {
  id: number;
  fullName: string;
  title: string | null;
  unitName: string | null;
}

export interface TaskRef {
  id: number;
  code: string;
  name: string;
}

export interface OutcomeCard {
  products: string[];
  stages: { name: string; share: number; onFollowUp: boolean }[];
}

export interface Item extends Task {
  id: number;
  scope: Named | null;
  scoreFrame: string | null;
  score: number | null;
  productType: string | null;
  band: string | null;
  outcomeCard: OutcomeCard | null;
  positionGroups: string[];
  /** The norm comes from a uniform time norm: the task has none of its own. */
  uniformNorm: boolean;
  source: string | null;
  validFrom: string;
  validTo: string | null;
  versions: number;
  openFeedback: number;
}

export interface Change {
  field: string;
  label: Localised;
  before: string | null;
  after: string | null;
}

export interface Descent {
  task: TaskRef;
  kind: string;
  share: number | null;
  day: string;
}

export interface Lineage {
  predecessors: Descent[];
  successors: Descent[];
}

export interface Spread {
  n: number;
  p10: number;
  p25: number;
  median: number;
  p75: number;
  p90: number;
}

export interface Drift {
  normHours: number | null;
  n: number;
  hours: Spread | null;
  returns: { entries: number; total: number; mean: number | null } | null;
  units: { unitId: number | string; unitName: string; n: number; median: number }[];
}

export interface Drifted {
  task: FrozenTask;
  n: number;
  median: number;
  ratio: number;
}

export type ProposalKind = 'NEW' | 'CHANGE' | 'RETIRE' | 'MERGE' | 'SPLIT';
export type ProposalState = 'DRAFT' | 'PROPOSED' | 'APPRAISED' | 'APPROVED' | 'PUBLISHED' | 'REJECTED' | 'WITHDRAWN';
export type ProposalAction = 'EDIT' | 'SUBMIT' | 'APPRAISE' | 'REJECT' | 'APPROVE' | 'PUBLISH' | 'WITHDRAW';
export const BOXES = ['MINE', 'TO_APPRAISE', 'TO_APPROVE', 'TO_PUBLISH', 'ALL'] as const;
export type Box = (typeof BOXES)[number];

/** A version of a task as it is proposed. */
export interface ItemDraft {
  code: string;
  name: string;
  detail: string | null;
  outputProduct: string;
  unit: string;
  group: string;
  complexity: string | null;
  coefficient: number | null;
  normHours: number | null;
  exampleNorm: boolean;
  positionGroups: string[];
  source: string | null;
  scope: string | null;
  scoreFrame: string | null;
  score: number | null;
  productType: string | null;
  band: string | null;
  outcomeCard: OutcomeCard | null;
}

export interface Proposal {
  id: number;
  version: number;
  kind: ProposalKind;
  state: ProposalState;
  reason: string | null;
  tasks: TaskRef[];
  drafts: ItemDraft[];
  shares: number[];
  unitName: string | null;
  proposerName: string;
  validFrom: string | null;
  decision: string | null;
  acts: { at: string; actorName: string | null; action: string; reason: string | null }[];
  changes: Change[];
  actions: ProposalAction[];
}

export type FeedbackKind = 'NORM' | 'COMPLEXITY' | 'PRODUCT' | 'UNCLEAR' | 'OTHER';

export interface Feedback {
  id: number;
  version: number;
  task: TaskRef;
  kind: FeedbackKind;
  text: string;
  personName: string | null;
  unitName: string | null;
  at: string;
  entryId: string | null;
  state: 'OPEN' | 'ANSWERED';
  answer: string | null;
  answeredByName: string | null;
  answeredAt: string | null;
  actions: string[];
}

export const RECORD_KINDS = ['POSITION', 'DESCRIPTION', 'FRAMEWORK', 'SCOPE', 'NORM', 'HOLDING'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export type ImportKind = RecordKind | 'TASK';
export const IMPORT_KINDS: ImportKind[] = ['TASK', ...RECORD_KINDS];

export interface RecordLine {
  id: number;
  version: number;
  kind: RecordKind;
  code: string;
  name: string;
  summary: Localised;
  validFrom: string;
  validTo: string | null;
  versions: number;
}

/** The content's fields follow the kind. */
export interface CatalogueRecord extends RecordLine {
  content: Record<string, unknown>;
  source: string | null;
}

export type ImportState = 'CHECKING' | 'FAULTY' | 'READY' | 'APPLYING' | 'APPLIED' | 'CANCELLED' | 'FAILED';

export interface ImportSheet {
  name: string;
  kind: ImportKind | null;
  rows: number;
  columns: { column: string; header: string; field: string | null }[];
  /** What holds for every row that says nothing itself, by field. */
  values: Record<string, string>;
  /** Tasks without a code get one made of their words. */
  makesCodes: boolean;
  missing: string[];
}

export interface Import {
  id: number;
  version: number;
  fileName: string;
  size: number;
  state: ImportState;
  rowsRead: number;
  sheets: ImportSheet[];
  faultCount: number;
  summary: { kind: ImportKind; added: number; changed: number; unchanged: number }[];
  validFrom: string | null;
  decision: string | null;
  /** Why it failed or was given up. */
  problem: Localised | null;
  byName: string | null;
  at: string;
  actions: ('MAP' | 'APPLY' | 'CANCEL')[];
}

export interface ImportFault extends Localised {
  sheet: string;
  row: number;
  column: string | null;
  header: string | null;
  value: string | null;
  code: string;
}

export interface ColumnsOfKind {
  kind: ImportKind;
  sheet: Localised;
  columns: { field: string; header: Localised; required: boolean; example: string | null; meaning: Localised }[];
}
