import { nextStepId } from '@core/edit/journal';
import { acceptanceStep } from '@core/findings/accept';
import type { Finding, Fix } from '@core/findings/finding';
import type { RefusalScope } from '@core/issue/issue';
import { applies, clean } from '@core/pipeline';
import { currentFinding, filteredFindings } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';
import type { Command } from './command';

const hasFindings = (state: WorkbenchState): boolean => state.findings.length > 0;
const hasFix = (state: WorkbenchState): boolean => (currentFinding(state)?.fixes.length ?? 0) > 0;
const hasCurrent = (state: WorkbenchState): boolean => currentFinding(state) !== undefined;

/** Goes to the finding after or before the current one, or, without one, to the first at or behind the open article. */
function step(workbench: Workbench, direction: 1 | -1): void {
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
  if (accepted) await goOn(workbench, next);
}

async function accept(workbench: Workbench): Promise<void> {
  await workbench.freshFindings();
  const finding = currentFinding(workbench.store.getState());
  const fix = finding?.fixes[0];
  if (finding === undefined || fix === undefined) return;
  await acceptFix(workbench, finding, fix);
}

async function refuse(workbench: Workbench, scope: RefusalScope): Promise<void> {
  await workbench.freshFindings();
  const finding = currentFinding(workbench.store.getState());
  if (finding === undefined) return;
  const target = { once: finding.id, article: finding.where.container, issue: '' }[scope];
  const refusal = { rule: finding.rule, scope, target };
  const next = following(workbench, finding);
  const label = { zh: `不改：${finding.message.zh}`, en: `Refused: ${finding.message.en}` };
  if (workbench.apply(label, [{ kind: 'refuse', refusal, refused: true }])) await goOn(workbench, next);
}

async function acceptAllSafe(workbench: Workbench): Promise<void> {
  const { edition } = workbench.store.getState();
  if (edition === undefined) return;
  const cleaned = clean(edition, 'safe', workbench.author());
  if (!cleaned.ok) {
    workbench.trouble(cleaned.error);
    return;
  }
  const count = cleaned.value.applied.length;
  if (count === 0) {
    workbench.notify('information', {
      zh: '没有可以直接修正的地方。',
      en: 'There is nothing left that is safe to fix.',
    });
    return;
  }
  if (!workbench.adopt(cleaned.value.edition)) return;
  workbench.notify(
    'success',
    { zh: `已修正 ${count} 处；一次撤销可全部恢复。`, en: `${count} places were fixed. One undo takes them all back.` },
    'edit.undo',
  );
  await workbench.freshFindings();
}

/** Commands about findings. */
export const findingCommands: readonly Command[] = [
  {
    id: 'finding.next',
    group: 'check',
    name: { zh: '下一处', en: 'Next finding' },
    keys: ['F8'],
    when: hasFindings,
    run: (workbench) => step(workbench, 1),
  },
  {
    id: 'finding.previous',
    group: 'check',
    name: { zh: '上一处', en: 'Previous finding' },
    keys: ['Shift+F8'],
    when: hasFindings,
    run: (workbench) => step(workbench, -1),
  },
  {
    id: 'finding.accept',
    group: 'check',
    name: { zh: '接受', en: 'Accept' },
    keys: ['F9', 'Alt+Enter'],
    when: hasFix,
    run: accept,
  },
  {
    id: 'finding.choose-fix',
    group: 'check',
    name: { zh: '选择改法…', en: 'Choose a fix …' },
    keys: ['Mod+F9'],
    when: hasFix,
    run: ({ store }) => store.setState({ dialog: 'fixes' }),
  },
  {
    id: 'finding.refuse',
    group: 'check',
    name: { zh: '不改', en: 'Refuse' },
    keys: ['Shift+F9', 'Alt+Backspace'],
    when: hasCurrent,
    run: (workbench) => refuse(workbench, 'once'),
  },
  {
    id: 'finding.refuse-article',
    group: 'check',
    name: { zh: '本稿不再提示这一类', en: 'Refuse this rule in the article' },
    keys: [],
    when: hasCurrent,
    run: (workbench) => refuse(workbench, 'article'),
  },
  {
    id: 'finding.refuse-issue',
    group: 'check',
    name: { zh: '本期不再提示这一类', en: 'Refuse this rule in the issue' },
    keys: [],
    when: hasCurrent,
    run: (workbench) => refuse(workbench, 'issue'),
  },
  {
    id: 'finding.accept-safe',
    group: 'check',
    name: { zh: '修正全部可靠项', en: 'Fix everything safe' },
    keys: ['F7'],
    when: ({ findings }) => findings.some((finding) => applies(finding, 'safe')),
    run: acceptAllSafe,
  },
  {
    id: 'finding.check-again',
    group: 'check',
    name: { zh: '重新检查', en: 'Check again' },
    keys: [],
    when: ({ edition }) => edition !== undefined,
    run: (workbench) => workbench.retryDetection(),
  },
];
