import { Spread } from './catalogue-model';

/** Where the marks of a norm strip stand, on an axis from 0 in parts of 1. */
export interface Strip {
  p10: number;
  p25: number;
  median: number;
  p75: number;
  p90: number;
  /** null when the task has no norm. */
  norm: number | null;
  ticks: { at: number; value: number }[];
}

/** Fewer cases say more about persons than about the norm. */
export const FEWEST = 5;

export function strip(hours: Spread, norm: number | null): Strip {
  const step = niceStep(Math.max(hours.p90, norm ?? 0) / 4);
  const end = Math.max(step, Math.ceil((Math.max(hours.p90, norm ?? 0) * 1.02) / step) * step);
  const ticks = [];
  for (let i = 0; i * step <= end + step / 1000; i++) {
    ticks.push({ at: (i * step) / end, value: Number((i * step).toPrecision(6)) });
  }
  const { p10, p25, median, p75, p90 } = hours;
  return { p10: p10 / end, p25: p25 / end, median: median / end, p75: p75 / end, p90: p90 / end, norm: norm === null ? null : norm / end, ticks };
}

/** 1, 2 or 5 times a power of ten, not below what is asked. */
function niceStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((by) => by * power >= least * 0.9999) ?? 10) * power;
}
