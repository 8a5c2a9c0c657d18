/** What the plugin's HTTP API answers, as far as the screens read it. */

export type Localised = { vi: string; en: string };

export type EntryState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'CONFIRMED' | 'VOIDED';
export type Action = 'EDIT' | 'SUBMIT' | 'VOID' | 'CONFIRM' | 'RETURN';
export type Grade = 'EXCELLENT' | 'GOOD' | 'FAIR' | 'POOR' | 'FAILED';

export interface DocumentRef {
  key: string;
  number: string | null;
  type: string | null;
  subject: string;
  issuer: string | null;
  field: string | null;
  link: string | null;
  sha256: string | null;
}

export interface FrozenTask {
  id: number | string;
  version: number;
  code: string;
  name: string;
  outputProduct: string;
  unit: string;
  group: string;
  complexity: string | null;
  coefficient: number | null;
  normHours: number | null;
  exampleNorm: boolean;
}

export interface Task extends FrozenTask {
  detail: string | null;
}

export interface LookAlike {
  task: Task;
}

export interface Suggestion {
  task: Task;
  reasons: string[];
  /** The tasks most easily taken for this one. */
  lookAlikes?: LookAlike[];
}

export interface Evidence {
  id: string;
  title: string;
  documentKey: string | null;
  link: string | null;
  sha256: string;
  contentType: string | null;
  size: number | null;
  /** Not what the document's own flow has brought. */
  removable: boolean;
  addedAt: string;
}

export interface Verdict {
  byName: string;
  onBehalfOfName: string | null;
  at: string;
  grade: Grade;
  objectiveCause: boolean;
  comment: string | null;
}

export interface Entry {
  id: string;
  version: number;
  state: EntryState;
  origin: 'DOCUMENT' | 'MANUAL';
  ownerId: number | string;
  ownerName: string;
  unitName: string | null;
  postTitle: string | null;
  leaderId: number | string | null;
  leaderName: string | null;
  role: 'LEAD' | 'COLLABORATOR' | 'FOR_INFORMATION';
  title: string;
  note: string | null;
  document: DocumentRef | null;
  task: FrozenTask | null;
  /** The task is a proposal that the owner has yet to look at. */
  taskSuggested: boolean;
  quantity: number;
  workedOn: string;
  recordedAt: string;
  dueDate: string | null;
  suspendedWorkingDays: number;
  doneDate: string | null;
  startedAt: string | null;
  endedAt: string | null;
  evidence: Evidence[];
  submittedAt: string | null;
  verdict: Verdict | null;
  returnReason: string | null;
  actions: Action[];
  missing: string[];
}

export interface Day {
  date: string;
  today: string;
  earliest: string;
  workingDay: boolean;
  dayName: string | null;
  absence: string | null;
  entries: Entry[];
}

export interface HistoryAct {
  at: string;
  actorName: string | null;
  action: string;
  reason: string | null;
}

export interface TraceLine {
  factor: string;
  label: Localised;
  input: string | null;
  value: string | number | null;
  rule: string | null;
  note: Localised | null;
}

export interface Score {
  entryId: string;
  outcome: 'SCORED' | 'NOT_SCORED' | 'PENDING';
  /** The unit was not yet live on the day: shown, not used. */
  trial?: boolean;
  points: string | number | null;
  published: string | number | null;
  bonus: string | number | null;
  deduction: string | number | null;
  reason: string | null;
  reasonText: Localised | null;
  wouldGive: Partial<Record<Grade, string | number>> | null;
  trace: TraceLine[];
  ruleSet: { id: string; version: string; hash: string; example: boolean; notice: string | null } | null;
  engine: string | null;
  scoredAt: string | null;
}

export interface Total {
  points: string | number | null;
  published: string | number | null;
  scored: number;
  notScored: number;
  pending: number;
}

export interface DayTotal extends Total {
  date: string;
}

export interface MonthTotal extends Total {
  month: string;
  value: string | number;
  bonus: string | number;
  bonusCounted: string | number | null;
  deduction: string | number;
  /** Why the month cannot be concluded now. */
  reasonText: Localised | null;
  days: DayTotal[];
}

export interface GradeView {
  grade: Grade;
  factor: string | number;
  label: Localised;
}

export interface CalendarDay {
  date: string;
  working: boolean;
  kind: string;
  name: string | null;
}

export interface Session {
  displayName: string;
  administrator: boolean;
  csrfToken: string;
  signInPath: string;
}

export interface Me {
  id: number | string;
  fullName: string;
  leader: { id: number | string; fullName: string } | null;
  posts: { kind: string }[];
}
