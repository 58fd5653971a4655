import type { IssueVersion } from '@core/channel/contract';
import { compareIssues, type IssueDifference } from '@core/history/compare';
import type { Issue } from '@core/issue/issue';
import type { Fault } from '@core/result';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ask } from '../../bridge/bridge';
import { useDesk, useWorkbench } from '../../workbench/context';

interface Versions {
  /** Undefined while they are being read. */
  readonly versions: readonly IssueVersion[] | undefined;
  readonly chosen: IssueVersion | undefined;
  /** What the chosen version holds, and how it differs from the issue of now. */
  readonly then: Issue | undefined;
  readonly difference: IssueDifference | undefined;
  readonly fault: Fault | undefined;
  readonly choose: (name: string) => void;
  readonly readAgain: () => void;
}

/** The other versions of the open issue, and the one that is looked at. */
export function useVersions(): Versions {
  const workbench = useWorkbench();
  const now = useDesk(({ edition }) => edition?.issue);
  const [versions, setVersions] = useState<readonly IssueVersion[]>();
  const [name, choose] = useState('');
  const [opened, setOpened] = useState<{ readonly name: string; readonly issue: Issue }>();
  const [fault, setFault] = useState<Fault>();
  const [round, setRound] = useState(0);
  const id = now?.id ?? '';
  const chosen = versions?.find((each) => each.name === name) ?? versions?.[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: every round reads the list again
  useEffect(() => {
    let gone = false;
    void ask(workbench.bridge.versions({ id })).then((answer) => {
      if (gone) return;
      if (answer.ok) setVersions(answer.value.versions);
      else setFault(answer.error);
    });
    return () => {
      gone = true;
    };
  }, [workbench, id, round]);

  useEffect(() => {
    if (chosen === undefined) return;
    let gone = false;
    void ask(workbench.bridge.openVersion({ id, name: chosen.name })).then((answer) => {
      if (gone) return;
      setFault(answer.ok ? undefined : answer.error);
      setOpened(answer.ok ? { name: chosen.name, issue: answer.value.issue } : undefined);
    });
    return () => {
      gone = true;
    };
  }, [workbench, id, chosen]);

  const then = opened?.name === chosen?.name ? opened?.issue : undefined;
  const difference = useMemo(
    () => (then === undefined || now === undefined ? undefined : compareIssues(then, now)),
    [then, now],
  );
  const readAgain = useCallback(() => setRound((each) => each + 1), []);
  return { versions, chosen, then, difference, fault, choose, readAgain };
}
