import { equal } from './expect.ts';
import { strip } from '../../main/web/strip.ts';

const hours = { n: 9, p10: 1, p25: 2, median: 3, p75: 5, p90: 8 };

Deno.test('the axis starts at 0, ends at a round number and holds the norm', () => {
  const { ticks, norm, p90 } = strip(hours, 12);
  equal([ticks.map((tick) => tick.value), norm, p90], [[0, 5, 10, 15], 0.8, 8 / 15]);
});

Deno.test('small hours have a small scale', () =>
  equal(strip({ n: 5, p10: 0.05, p25: 0.1, median: 0.1, p75: 0.2, p90: 0.3 }, null).ticks.map((tick) => tick.value), [0, 0.1, 0.2, 0.3, 0.4]));

Deno.test('a task without a norm has no mark of it', () => equal(strip(hours, null).norm, null));

Deno.test('marks stay in order and on the axis', () => {
  const { p10, p25, median, p75, p90 } = strip(hours, 0.5);
  const all = [0, p10, p25, median, p75, p90, 1];
  equal(all, [...all].sort((a, b) => a - b));
});
