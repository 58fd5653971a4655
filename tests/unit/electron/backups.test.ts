import { describe, expect, it } from 'vitest';
import { keptBackups, timeOf } from '../../../electron/library/backups';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-24T08:00:00.000Z');

function nameAt(time: number): string {
  return `${new Date(time).toISOString().replaceAll(':', '')}.json`;
}

describe('backups', () => {
  it('carry their time in their name', () => {
    expect(timeOf(`/library/backups/${nameAt(NOW)}`)).toBe(NOW);
    expect(timeOf('notes.txt')).toBeUndefined();
  });

  it('thin out with age: the newest, and the oldest of each age', () => {
    const ages = [0, 10_000, 50_000, 2 * MINUTE, 50 * MINUTE, 2 * HOUR, 20 * HOUR, 3 * DAY, 40 * DAY];
    const kept = keptBackups(
      ages.map((age) => nameAt(NOW - age)),
      NOW,
    );
    expect(kept.map((name) => NOW - (timeOf(name) ?? 0))).toEqual([
      0,
      50_000,
      50 * MINUTE,
      20 * HOUR,
      3 * DAY,
      40 * DAY,
    ]);
  });

  it('reach back a week after a week of saving every ten seconds, and stay few', () => {
    let names: string[] = [];
    const start = NOW - 8 * DAY;
    for (let time = start; time <= NOW; time += 10_000) names = keptBackups([nameAt(time), ...names], time);
    expect(names.length).toBeLessThanOrEqual(6);
    const ages = names.map((name) => NOW - (timeOf(name) ?? 0));
    expect(ages[0]).toBe(0);
    expect(Math.max(...ages)).toBeGreaterThan(7 * DAY);
    expect(ages.filter((age) => age > 0 && age < HOUR).length).toBeGreaterThanOrEqual(1);
  });
});
