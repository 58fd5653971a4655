import { currentFinding, openArticle } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';
import type { Command } from './command';
import { LEARNED, reviewLearned } from './learning';
import { openSearch, stepHit } from './searching';

const hasArticle = (state: WorkbenchState): boolean => openArticle(state) !== undefined;

/** Commands that find and replace. */
export const searchCommands: readonly Command[] = [
  {
    id: 'search.article',
    group: 'text',
    name: { zh: '在本稿中查找…', en: 'Find in the article …' },
    keys: ['Mod+F'],
    when: hasArticle,
    run: (workbench) => openSearch(workbench, { scope: 'article', replacing: false }),
  },
  {
    id: 'search.replace',
    group: 'text',
    name: { zh: '替换…', en: 'Replace …' },
    keys: ['Mod+H', 'Mod+Alt+F'],
    when: hasArticle,
    run: (workbench) => openSearch(workbench, { replacing: true }),
  },
  {
    id: 'search.issue',
    group: 'text',
    name: { zh: '在本期中查找…', en: 'Find in the issue …' },
    keys: ['Mod+Shift+F'],
    when: hasArticle,
    run: (workbench) => openSearch(workbench, { scope: 'issue', replacing: false }),
  },
  {
    id: 'search.library',
    group: 'text',
    name: { zh: '在资料库中查找…', en: 'Find in the library …' },
    keys: [],
    run: (workbench) => openSearch(workbench, { scope: 'library', replacing: false, isExpression: false }),
  },
  {
    id: 'search.next',
    group: 'text',
    name: { zh: '找下一处', en: 'Find next' },
    keys: ['F3'],
    when: hasArticle,
    run: (workbench) => stepHit(workbench, 1),
  },
  {
    id: 'search.previous',
    group: 'text',
    name: { zh: '找上一处', en: 'Find previous' },
    keys: ['Shift+F3'],
    when: hasArticle,
    run: (workbench) => stepHit(workbench, -1),
  },
  {
    id: LEARNED,
    group: 'text',
    name: { zh: '逐处审定相同错误…', en: 'Review the same error …' },
    keys: ['Mod+Shift+L'],
    when: ({ lesson }) => lesson !== undefined,
    run: reviewLearned,
  },
  {
    id: 'finding.review-alike',
    group: 'check',
    name: { zh: '逐处审定同类…', en: 'Review all alike …' },
    keys: ['Alt+Shift+F9'],
    when: (state) => (currentFinding(state)?.fixes.length ?? 0) > 0,
    run: async (workbench) => {
      await workbench.freshFindings();
      workbench.store.setState({ dialog: 'alike' });
    },
  },
];
