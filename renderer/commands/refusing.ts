import { isRefused } from '@core/findings/refused';
import { refusedFinding } from '../workbench/selectors';
import type { Workbench } from '../workbench/workbench';

/** Takes back every refusal that hides the current finding, however far it reached: the finding is open again. */
export async function takeRefusalBack(workbench: Workbench): Promise<void> {
  await workbench.freshFindings();
  const state = workbench.store.getState();
  const finding = refusedFinding(state);
  if (finding === undefined) return;
  const refusals = state.edition?.issue.refusals.filter((each) => isRefused(finding, [each])) ?? [];
  const label = { zh: `恢复提示：${finding.message.zh}`, en: `Refusal taken back: ${finding.message.en}` };
  const applied = workbench.apply(
    label,
    refusals.map((refusal) => ({ kind: 'refuse', refusal, refused: false })),
  );
  if (!applied) return;
  await workbench.freshFindings();
  const { filter, refused } = workbench.store.getState();
  // Where nothing is refused any more there is nothing to stay for.
  if (refused.length === 0) workbench.store.setState({ filter: { ...filter, state: 'open' } });
}
