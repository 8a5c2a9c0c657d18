import { equal } from './expect.ts';
import { having, lacking, type Missing, percentOf, type ReadyUnit, type Shown, shownUnits, whoLack } from '../../main/web/readiness-model.ts';

const unit = { staff: 200, withPosition: 200, withDescription: 199, withCompetencies: 150, withTasks: 0, withLeader: 200 } as ReadyUnit;

Deno.test('one who lacks something is not rounded away, nobody has no percent', () => {
  equal([[199, 200], [200, 200], [0, 7], [5, 0], [9, 7]].map(([have, staff]) => percentOf(have, staff)), [99, 100, 0, null, 100]);
});

Deno.test('what is lacking is told with the number of people, in the order of the gate', () =>
  equal(lacking(unit), [{ need: 'DESCRIPTION', people: 1 }, { need: 'COMPETENCIES', people: 50 }, { need: 'TASKS', people: 200 }]));

Deno.test('units without staff are shown only on demand', () => {
  const units = [[0, false, 'PREPARING'], [3, false, 'SHADOW'], [3, true, 'PREPARING'], [2, true, 'LIVE']]
    .map(([staff, ready, stage]) => ({ staff, ready, stage })) as ReadyUnit[];
  const shown = (which: Shown) => shownUnits(units, which).map((unit) => units.indexOf(unit));
  equal((['STAFFED', 'LACKING', 'READY', 'STARTED', 'ALL'] as Shown[]).map(shown), [[1, 2, 3], [1], [2], [1, 3], [0, 1, 2, 3]]);
});

Deno.test('the people who lack one thing', () => {
  const missing = [{ personId: 1, what: ['TASKS'] }, { personId: 2, what: ['TASKS', 'LEADER'] }] as Missing[];
  equal([whoLack(missing, 'LEADER').map(({ personId }) => personId), whoLack(missing, '').length, having(unit, 'LEADER')], [[2], 2, 200]);
});
