import type { Issue } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import { describe, expect, it } from 'vitest';
import { type WorkerLike, workerDetector } from '../../../renderer/findings/detector';
import { type DetectAnswer, type DetectRequest, issueFrom, requestFor } from '../../../renderer/findings/protocol';
import { committed, plainEdition } from '../../support/issues';

/** A worker whose answers come when the test says so. */
class SlowWorker implements WorkerLike {
  readonly requests: DetectRequest[] = [];
  terminated = false;
  private readonly listeners = new Map<string, (event: never) => void>();

  postMessage(request: DetectRequest): void {
    this.requests.push(request);
  }
  addEventListener(type: string, listener: (event: never) => void): void {
    this.listeners.set(type, listener);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(issue: Issue): void {
    const data: DetectAnswer = {
      serial: this.requests.at(-1)?.serial ?? 0,
      findings: [],
      refused: [],
      ledger: ledgerOf(issue),
    };
    this.listeners.get('message')?.({ data } as never);
  }
  crash(): void {
    this.listeners.get('error')?.({} as never);
  }
}

const first = plainEdition('一。\n二。\n\n三。');
const second = committed(first, [{ kind: 'replace', paragraph: 'p1', start: 0, before: '一', after: '壹' }]);
const third = committed(second, [{ kind: 'set-role', paragraph: 'p3', role: 'caption' }]);

describe('the worker', () => {
  it('is told only what changed, and keeps the rest as the same objects', () => {
    const request = requestFor(2, second.issue, first.issue);
    expect(request.changed.map(({ id }) => id)).toEqual(['a1']);
    expect(request.sources).toBeUndefined();
    const known = issueFrom(structuredClone(requestFor(1, first.issue, undefined)), undefined);
    const next = issueFrom(structuredClone(request), known);
    expect(next).toEqual(second.issue);
    expect(next.articles[1]).toBe(known.articles[1]);
  });

  it('works on one issue at a time; of those that wait only the newest is asked for', () => {
    const worker = new SlowWorker();
    const found: Issue[] = [];
    const detector = workerDetector(() => worker)({ found: (issue) => found.push(issue), broke: () => {} });
    for (const { issue } of [first, second, third]) detector.request(issue);
    expect(worker.requests).toHaveLength(1);
    worker.answer(first.issue);
    expect(worker.requests).toHaveLength(2);
    worker.answer(third.issue);
    expect(found).toEqual([first.issue, third.issue]);
  });

  it('never drops a clean-up for a newer request, and says so when it breaks on one', async () => {
    const worker = new SlowWorker();
    const detector = workerDetector(() => worker)({ found: () => {}, broke: () => {} });
    const order = { author: { who: '编辑', when: '2026-11-24T00:00:00.000Z' }, steps: 1 };
    detector.request(first.issue);
    const cleaned = detector.clean(second.issue, order);
    detector.request(third.issue);
    worker.answer(first.issue);
    expect(worker.requests.at(-1)?.clean).toEqual(order);
    worker.crash();
    const answer = await cleaned;
    expect(answer.ok).toBe(false);
    expect(worker.requests.at(-1)?.clean).toBeUndefined();
  });

  it('that breaks is replaced, and the next issue is told whole', () => {
    const workers: SlowWorker[] = [];
    const broken: Issue[] = [];
    const make = (): SlowWorker => {
      workers.push(new SlowWorker());
      return workers.at(-1) as SlowWorker;
    };
    const detector = workerDetector(make)({ found: () => {}, broke: (issue) => broken.push(issue) });
    detector.request(first.issue);
    workers[0]?.crash();
    expect(workers[0]?.terminated).toBe(true);
    expect(broken).toEqual([first.issue]);
    detector.request(second.issue);
    expect(workers[1]?.requests[0]?.changed).toHaveLength(2);
  });
});
