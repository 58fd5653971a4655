import { applies } from '@core/pipeline';
import { filteredFindings } from '../workbench/findingList';
import { currentFinding, refusedFinding } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';
import type { Command } from './command';
import { accept, acceptAlike, acceptAllSafe, refuse, stepFinding } from './deciding';
import { exportAs } from './exporting';
import { copyFindings } from './findingsCsv';
import { takeRefusalBack } from './refusing';

const hasFindings = (state: WorkbenchState): boolean => filteredFindings(state).length > 0;
const hasFix = (state: WorkbenchState): boolean => (currentFinding(state)?.fixes.length ?? 0) > 0;
/** Only shown: accepting tells so and goes on. */
const isMarked = (state: WorkbenchState): boolean => currentFinding(state)?.fixing === 'marked';
const hasCurrent = (state: WorkbenchState): boolean => currentFinding(state) !== undefined;

/** Commands about findings. */
export const findingCommands: readonly Command[] = [
  {
    id: 'finding.next',
    group: 'check',
    name: { zh: '下一处', en: 'Next finding' },
    keys: ['F8'],
    when: hasFindings,
    run: (workbench) => stepFinding(workbench, 1),
  },
  {
    id: 'finding.previous',
    group: 'check',
    name: { zh: '上一处', en: 'Previous finding' },
    keys: ['Shift+F8'],
    when: hasFindings,
    run: (workbench) => stepFinding(workbench, -1),
  },
  {
    id: 'finding.accept',
    group: 'check',
    name: { zh: '接受', en: 'Accept' },
    keys: ['F9', 'Alt+Enter'],
    when: (state) => hasFix(state) || isMarked(state),
    run: accept,
  },
  {
    id: 'finding.accept-alike',
    group: 'check',
    name: { zh: '接受全部同类', en: 'Accept all alike' },
    keys: ['Alt+F9'],
    when: (state) => hasFix(state) && !isMarked(state),
    run: (workbench) => acceptAlike(workbench),
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
    id: 'finding.take-back-refusal',
    group: 'check',
    name: { zh: '恢复提示', en: 'Take the refusal back' },
    keys: ['Mod+Shift+F9'],
    when: (state) => refusedFinding(state) !== undefined,
    run: takeRefusalBack,
  },
  {
    id: 'finding.copy-csv',
    group: 'check',
    name: { zh: '复制校对结果（CSV）', en: 'Copy the findings as CSV' },
    keys: [],
    when: hasFindings,
    run: copyFindings,
  },
  {
    id: 'finding.save-csv',
    group: 'check',
    name: { zh: '问题一览存为 CSV…', en: 'Save the findings as CSV …' },
    keys: [],
    when: ({ edition, busy }) => edition !== undefined && busy === 'none',
    run: (workbench) => exportAs(workbench, ['csv-findings'], {}),
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
