/** What the API tells about the units on their way to going live. */

export const STAGES = ['PREPARING', 'SHADOW', 'LIVE'] as const;
export type Stage = (typeof STAGES)[number];

/** What each person of a unit needs before the unit may go live. */
export const NEEDS = ['POSITION', 'DESCRIPTION', 'COMPETENCIES', 'TASKS', 'LEADER'] as const;
export type Need = (typeof NEEDS)[number];

export interface ReadyUnit {
  id?: never;
  unitId: number | string;
  unitName: string;
  /** The unit above it, by which units of the same name are told apart. */
  aboveName: string | null;
  stage: Stage;
  since: string | null;
  next: { stage: Stage; from: string } | null;
  staff: number;
  withPosition: number;
  withDescription: number;
  withCompetencies: number;
  withTasks: number;
  withLeader: number;
  ready: boolean;
  version: number;
}

export interface Missing {
  personId: number | string;
  personName: string;
  postTitle: string | null;
  what: Need[];
}

export interface Position {
  id: number;
  code: string;
  name: string;
}

/** What somebody holds in a unit, by the title in the host or as it was corrected here. */
export interface HeldPosition {
  /** null when no position has the post's title, or several have it. */
  position: Position | null;
  /** Those that have the title, where they are several. */
  candidates: Position[];
  unitId: number | string;
  unitName: string;
  postTitle: string | null;
  from: string | null;
  to: string | null;
  origin: 'HOST' | 'CORRECTED';
  description: { id: number; code: string } | null;
}

export interface StageAct {
  stage: Stage;
  from: string;
  decision: string | null;
  byName: string | null;
  at: string;
}

export interface UnitReadiness extends ReadyUnit {
  missing: Missing[];
  /** Units further down that follow its stage and still lack something for so many people. */
  below: { unitId: number | string; unitName: string; people: number }[];
  history: StageAct[];
  /** Where the one who looks may lead the unit. */
  actions: Stage[];
}

const COUNTS = {
  POSITION: 'withPosition',
  DESCRIPTION: 'withDescription',
  COMPETENCIES: 'withCompetencies',
  TASKS: 'withTasks',
  LEADER: 'withLeader',
} as const;

export function having(unit: ReadyUnit, need: Need): number {
  return unit[COUNTS[need]];
}

/** In whole percent, rounded down: one who lacks something is not rounded away. null without staff. */
export function percentOf(have: number, staff: number): number | null {
  return staff > 0 ? Math.floor((Math.min(have, staff) * 100) / staff) : null;
}

/** What is not there for everybody. */
export function lacking(unit: ReadyUnit): { need: Need; people: number }[] {
  return NEEDS.map((need) => ({ need, people: unit.staff - having(unit, need) })).filter(({ people }) => people > 0);
}

/** Which units of a list are looked at. */
export const SHOWN = ['STAFFED', 'LACKING', 'READY', 'STARTED', 'ALL'] as const;
export type Shown = (typeof SHOWN)[number];

export function shownUnits(units: ReadyUnit[], which: Shown): ReadyUnit[] {
  switch (which) {
    case 'STAFFED':
      return units.filter(({ staff }) => staff > 0);
    case 'LACKING':
      return units.filter(({ staff, ready }) => staff > 0 && !ready);
    case 'READY':
      return units.filter(({ ready, stage }) => ready && stage === 'PREPARING');
    case 'STARTED':
      return units.filter(({ stage }) => stage !== 'PREPARING');
    case 'ALL':
      return units;
  }
}

/** Those who lack something, or one thing. */
export function whoLack(missing: Missing[], need: Need | ''): Missing[] {
  return need ? missing.filter(({ what }) => what.includes(need)) : missing;
}
