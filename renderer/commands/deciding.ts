import { nextStepId } from '@core/edit/journal';
import { changeBetween } from '@core/edit/typing';
import { acceptanceStep, bestFixes } from '@core/findings/accept';
import type { Finding, Fix } from '@core/findings/finding';
import type { RefusalScope } from '@core/issue/issue';
import { filteredFindings } from '../workbench/findingList';
import { currentFinding } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';
import { readableKeys } from './keys';
import { acceptedAndWentOn, rememberAccepted } from './seams';

/** Goes to the finding after or before the current one, or, without one, to the first at or behind the open article. */
export function stepFinding(workbench: Workbench, direction: 1 | -1): void {
  const state = workbench.store.getState();
  const list = filteredFindings(state);
  if (list.length === 0) return;
  const index = list.findIndex((finding) => finding.id === state.finding);
  const here = list.findIndex((finding) => finding.where.container === state.article);
  const start = direction === 1 ? Math.max(here, 0) : here;
  const next = index < 0 ? start : (index + direction + list.length) % list.length;
  workbench.selectFinding(list.at(next)?.id ?? '');
}

/** The finding that follows in the list as it is shown, before `finding` leaves it. */
function following(workbench: Workbench, finding: Finding): string {
  const list = filteredFindings(workbench.store.getState());
  const index = list.findIndex((each) => each.id === finding.id);
  return (list[index + 1] ?? list[index - 1])?.id ?? '';
}

/** Goes on to the next finding once the worker has read the issue after a change. */
async function goOn(workbench: Workbench, next: string): Promise<void> {
  workbench.selectFinding(next, false);
  await workbench.freshFindings();
  const { finding } = workbench.store.getState();
  if (finding !== '') workbench.selectFinding(finding);
}

/** Carries out one fix of a finding and goes on to the next finding. */
export async function acceptFix(workbench: Workbench, finding: Finding, fix: Fix): Promise<void> {
  const { edition } = workbench.store.getState();
  if (edition === undefined) return;
  const id = nextStepId(edition.journal);
  const next = following(workbench, finding);
  const accepted = workbench.commit(
    acceptanceStep(edition.issue, [{ finding, fix }], id, workbench.author(), fix.label),
  );
  if (!accepted) return;
  rememberAccepted(workbench, id);
  await goOn(workbench, next);
  acceptedAndWentOn(workbench);
}

/** Carries out the best fix of the current finding. One that is only shown is passed over, with a word about what to do. */
export async function accept(workbench: Workbench): Promise<void> {
  await workbench.freshFindings();
  const finding = currentFinding(workbench.store.getState());
  if (finding?.fixing === 'marked') {
    passMarked(workbench, finding);
    return;
  }
  const fix = finding?.fixes[0];
  if (finding === undefined || fix === undefined) return;
  await acceptFix(workbench, finding, fix);
}

function passMarked(workbench: Workbench, { fixes }: Finding): void {
  const key = readableKeys('Mod+F9');
  const also =
    fixes.length === 0 ? { zh: '', en: '' } : { zh: `，或按 ${key} 选用改法`, en: `, or choose a fix by ${key}` };
  workbench.notify('information', {
    zh: `上一处仅提示：请核对后手动修改${also.zh}。`,
    en: `The finding before is a hint only: check it and edit by hand${also.en}.`,
  });
  stepFinding(workbench, 1);
}

/** True where two findings ask for the same thing: one rule, and the same characters for the same characters. */
function alike(one: Finding, other: Finding): boolean {
  if (one.rule !== other.rule || other.fixing === 'marked' || other.fixes.length === 0) return false;
  const [mine, theirs] = [one, other].map(({ before, after }) => {
    const change = changeBetween(before, after);
    return change === undefined ? '' : `${before.slice(change.start, change.end)} ${change.text}`;
  });
  return mine === theirs;
}

/** More places than this are not changed without asking. */
const MANY = 100;

/** The open findings that ask for what the current one asks, itself included. */
export function alikeOf(state: WorkbenchState): readonly Finding[] {
  const current = currentFinding(state);
  return current === undefined ? [] : state.findings.filter((finding) => alike(current, finding));
}

/** Carries out every finding that asks for what the current one asks, as one step. Asks before very many. */
export async function acceptAlike(workbench: Workbench, agreed = false): Promise<void> {
  await workbench.freshFindings();
  const state = workbench.store.getState();
  const current = currentFinding(state);
  if (current === undefined || state.edition === undefined) return;
  const all = bestFixes(alikeOf(state));
  if (all.length > MANY && !agreed) {
    workbench.store.setState({ dialog: 'many' });
    return;
  }
  const label = {
    zh: `${current.message.zh}（同类 ${all.length} 处）`,
    en: `${current.message.en} (${all.length} alike)`,
  };
  const id = nextStepId(state.edition.journal);
  const gone = new Set(all.map(({ finding }) => finding.id));
  const list = filteredFindings(state);
  const index = list.findIndex((finding) => finding.id === current.id);
  const next = [...list.slice(index), ...list.slice(0, index)].find((finding) => !gone.has(finding.id));
  if (!workbench.commit(acceptanceStep(state.edition.issue, all, id, workbench.author(), label))) return;
  workbench.notify(
    'success',
    { zh: `同类 ${all.length} 处已一并修正。`, en: `${all.length} places alike were fixed.` },
    'edit.undo',
  );
  await goOn(workbench, next?.id ?? '');
}

/** Refuses the current finding: this once, or its rule in the article or the issue. */
export async function refuse(workbench: Workbench, scope: RefusalScope): Promise<void> {
  await workbench.freshFindings();
  const finding = currentFinding(workbench.store.getState());
  if (finding === undefined) return;
  const target = { once: finding.id, article: finding.where.container, issue: '' }[scope];
  const refusal = { rule: finding.rule, scope, target };
  const next = following(workbench, finding);
  const label = { zh: `不改：${finding.message.zh}`, en: `Refused: ${finding.message.en}` };
  if (workbench.apply(label, [{ kind: 'refuse', refusal, refused: true }])) await goOn(workbench, next);
}

/** Carries out everything that is safe, as one step. */
export async function acceptAllSafe(workbench: Workbench): Promise<void> {
  const { edition } = workbench.store.getState();
  if (edition === undefined) return;
  const cleaned = await workbench.proposeClean(edition);
  if (!cleaned.ok) {
    workbench.trouble(cleaned.error);
    return;
  }
  // What was typed meanwhile counts: then the whole is looked at once more.
  workbench.flush();
  if (workbench.store.getState().edition !== edition) {
    await acceptAllSafe(workbench);
    return;
  }
  const { step, count } = cleaned.value;
  if (step === undefined) {
    workbench.notify('information', {
      zh: '没有可以直接修正的地方。',
      en: 'There is nothing left that is safe to fix.',
    });
    return;
  }
  if (!workbench.commit(step)) return;
  workbench.notify(
    'success',
    { zh: `已修正 ${count} 处；一次撤销可全部恢复。`, en: `${count} places were fixed. One undo takes them all back.` },
    'edit.undo',
  );
  await workbench.freshFindings();
}
