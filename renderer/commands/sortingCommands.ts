import { isBare, openArticle } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';
import type { Command } from './command';
import {
  chooseTarget,
  chosenParagraphs,
  createArticle,
  mergeWith,
  removeEmpty,
  shift,
  shiftParagraphs,
  splitHere,
} from './sorting';

const hasArticle = (state: WorkbenchState): boolean => openArticle(state) !== undefined;

/** Commands that say which text belongs to which article. */
export const sortingCommands: readonly Command[] = [
  {
    id: 'article.create',
    group: 'article',
    name: { zh: '新建稿件', en: 'New article' },
    keys: ['Mod+Shift+N'],
    when: ({ edition }) => edition !== undefined,
    run: createArticle,
  },
  {
    id: 'article.split',
    group: 'article',
    name: { zh: '从此段起另成一篇', en: 'New article from here on' },
    keys: ['Mod+Shift+Enter'],
    when: hasArticle,
    run: splitHere,
  },
  {
    id: 'article.merge-next',
    group: 'article',
    name: { zh: '与下篇合并', en: 'Merge with the next article' },
    keys: ['Mod+Shift+M'],
    when: hasArticle,
    run: (workbench) => mergeWith(workbench, 1),
  },
  {
    id: 'article.merge-previous',
    group: 'article',
    name: { zh: '并入上篇', en: 'Merge into the previous article' },
    keys: [],
    when: hasArticle,
    run: (workbench) => mergeWith(workbench, -1),
  },
  {
    id: 'article.up',
    group: 'article',
    name: { zh: '稿件上移', en: 'Article up' },
    keys: ['Mod+Alt+ArrowUp'],
    when: hasArticle,
    run: (workbench) => shift(workbench, -1),
  },
  {
    id: 'article.down',
    group: 'article',
    name: { zh: '稿件下移', en: 'Article down' },
    keys: ['Mod+Alt+ArrowDown'],
    when: hasArticle,
    run: (workbench) => shift(workbench, 1),
  },
  {
    id: 'article.remove-empty',
    group: 'article',
    name: { zh: '删除空稿件', en: 'Remove the empty article' },
    keys: [],
    when: (state) => {
      const article = openArticle(state);
      return article !== undefined && isBare(article);
    },
    run: removeEmpty,
  },
  {
    id: 'paragraph.move',
    group: 'text',
    name: { zh: '移到别的稿件…', en: 'Move to article …' },
    keys: ['Mod+Shift+E'],
    when: hasArticle,
    run: (workbench) => chooseTarget(workbench, chosenParagraphs(workbench)),
  },
  {
    id: 'paragraph.up',
    group: 'text',
    name: { zh: '段落上移', en: 'Paragraph up' },
    keys: ['Alt+Shift+ArrowUp'],
    when: hasArticle,
    run: (workbench) => shiftParagraphs(workbench, -1),
  },
  {
    id: 'paragraph.down',
    group: 'text',
    name: { zh: '段落下移', en: 'Paragraph down' },
    keys: ['Alt+Shift+ArrowDown'],
    when: hasArticle,
    run: (workbench) => shiftParagraphs(workbench, 1),
  },
  {
    id: 'view.paragraphs',
    group: 'window',
    name: { zh: '查看本稿段落', en: 'Show the paragraphs' },
    keys: [],
    when: hasArticle,
    run: ({ store }) => store.setState({ panel: 'paragraphs', paragraphsOf: 'article' }),
  },
  {
    id: 'view.margin',
    group: 'window',
    name: { zh: '查看版外文字', en: 'Show the margin' },
    keys: ['Mod+Shift+9'],
    when: ({ edition }) => edition !== undefined,
    run: ({ store }) => store.setState({ panel: 'paragraphs', paragraphsOf: 'margin' }),
  },
];
