import { hasSecondPerson, proofMarks } from '@core/edit/proofing';
import { STATUSES, type Status } from '@core/issue/issue';
import type { Said } from '@core/said';
import { openArticle } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';
import type { Command } from './command';

const hasArticle = (state: WorkbenchState): boolean => openArticle(state) !== undefined;

function stepArticle(workbench: Workbench, direction: 1 | -1): void {
  const { edition, article } = workbench.store.getState();
  const articles = edition?.issue.articles ?? [];
  const index = articles.findIndex((each) => each.id === article);
  const next = articles[index + direction];
  if (next !== undefined) workbench.openArticle(next.id);
}

const STATUS_NAMES: Readonly<Record<Status, Said>> = {
  raw: { zh: '未校', en: 'raw' },
  'first-proof': { zh: '一校', en: 'first proof' },
  'second-proof': { zh: '二校', en: 'second proof' },
  clean: { zh: '清样', en: 'clean' },
};

/** Sets how far the open article has been proofed. Only a person does this. */
export function setStatus(workbench: Workbench, status: Status): void {
  const article = openArticle(workbench.store.getState());
  if (article === undefined || article.status === status) return;
  if (status === 'clean' && !mayCallClean(workbench, article.id)) return;
  const name = STATUS_NAMES[status];
  workbench.apply({ zh: `校次定为${name.zh}`, en: `Mark as ${name.en}` }, [
    { kind: 'set-article', id: article.id, fields: { status } },
  ]);
}

/** A house may want two people: who proofed an article does not call it clean as well. */
function mayCallClean(workbench: Workbench, article: string): boolean {
  const { settings, edition } = workbench.store.getState();
  if (!settings.secondPerson || edition === undefined) return true;
  const marks = proofMarks(edition.journal).get(article) ?? [];
  if (hasSecondPerson(marks, workbench.author().who)) return true;
  workbench.notify('information', {
    zh: '清样须由另一位编辑确认：这篇稿件还没有别人校过。可在设置中改姓名或关闭这一要求。',
    en: 'Somebody else must have proofed this article before you call it clean. Your name and this rule are in the settings.',
  });
  return false;
}

/** Sets the page or the section of the open article. */
export function setField(workbench: Workbench, field: 'page' | 'section', value: string): void {
  const article = openArticle(workbench.store.getState());
  if (article === undefined || article[field] === value) return;
  const name = field === 'page' ? { zh: '版', en: 'page' } : { zh: '栏目', en: 'section' };
  workbench.apply({ zh: `${name.zh}改为“${value}”`, en: `Set the ${name.en} to “${value}”` }, [
    { kind: 'set-article', id: article.id, fields: { [field]: value } },
  ]);
}

/** Commands about articles. */
export const articleCommands: readonly Command[] = [
  {
    id: 'article.next',
    group: 'article',
    name: { zh: '下一篇稿件', en: 'Next article' },
    keys: ['Alt+ArrowDown'],
    when: hasArticle,
    run: (workbench) => stepArticle(workbench, 1),
  },
  {
    id: 'article.previous',
    group: 'article',
    name: { zh: '上一篇稿件', en: 'Previous article' },
    keys: ['Alt+ArrowUp'],
    when: hasArticle,
    run: (workbench) => stepArticle(workbench, -1),
  },
  {
    id: 'tag.add',
    group: 'article',
    name: { zh: '添加标签', en: 'Add a tag' },
    keys: ['Mod+T'],
    when: hasArticle,
    run: ({ store }) => store.setState(({ tagWish }) => ({ panel: 'article', tagWish: tagWish + 1 })),
  },
  {
    id: 'tag.topics',
    group: 'article',
    name: { zh: '选择主题…', en: 'Choose topics …' },
    keys: ['Mod+Shift+T'],
    when: hasArticle,
    run: ({ store }) => store.setState({ dialog: 'topics' }),
  },
  {
    id: 'tag.manage',
    group: 'article',
    name: { zh: '管理标签…', en: 'Manage tags …' },
    keys: [],
    when: ({ edition }) => edition !== undefined,
    run: ({ store }) => store.setState({ dialog: 'tags' }),
  },
  ...STATUSES.map(
    (status): Command => ({
      id: `status.${status}`,
      group: 'article',
      name: { zh: `校次：${STATUS_NAMES[status].zh}`, en: `Mark as ${STATUS_NAMES[status].en}` },
      keys: [],
      when: hasArticle,
      run: (workbench) => setStatus(workbench, status),
    }),
  ),
];
