import { redoStep, undoStep } from '@core/edit/journal';
import { type Article, MARGIN, type Paragraph, type Role } from '@core/issue/issue';
import { paragraphText, seamsOf } from '@core/issue/span';
import type { Said } from '@core/said';
import { openArticle, sourcesOf } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';
import type { Caret, Workbench } from '../workbench/workbench';
import type { Command } from './command';
import { followChange } from './followChange';
import { openAcceptedSeam, openSeamAt, splitAt } from './seams';
import { chosenParagraphs, moveTo } from './sorting';

interface Here {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly caret: Caret;
}

/** The paragraph that the caret stands in. */
function here(workbench: Workbench): Here | undefined {
  const article = openArticle(workbench.store.getState());
  const caret = workbench.editor?.caret();
  if (article === undefined || caret === undefined) return undefined;
  const index = article.paragraphs.findIndex((each) => each.id === caret.paragraph);
  const paragraph = article.paragraphs[index];
  return paragraph === undefined ? undefined : { article, paragraph, index, caret };
}

const hasArticle = (state: WorkbenchState): boolean => openArticle(state) !== undefined;

/** Takes back (or does again) the latest step, wherever it was, and goes there. */
function travel(workbench: Workbench, direction: 'undo' | 'redo'): void {
  const before = workbench.store.getState().edition;
  if (before === undefined) return;
  const proposed = (direction === 'undo' ? undoStep : redoStep)(before.journal, workbench.author());
  if (!proposed.ok) {
    workbench.notify('information', proposed.error.message);
    return;
  }
  if (workbench.commit(proposed.value)) followChange(workbench, before.issue);
}

function joinNext(workbench: Workbench): void {
  const place = here(workbench);
  const next = place?.article.paragraphs[place.index + 1];
  if (place === undefined || next === undefined) return;
  const sources = sourcesOf(workbench.store.getState());
  const latin =
    /[A-Za-z0-9]$/.test(paragraphText(place.paragraph, sources)) && /^[A-Za-z0-9]/.test(paragraphText(next, sources));
  workbench.apply({ zh: '与下段接合', en: 'Join with the next paragraph' }, [
    { kind: 'join', paragraph: place.paragraph.id, others: [{ paragraph: next.id, glue: latin ? ' ' : '' }] },
  ]);
}

/** Opens the seam of the fix that was just accepted, or the one that is nearest to the caret in its paragraph. */
function openSeam(workbench: Workbench): void {
  if (openAcceptedSeam(workbench)) return;
  const place = here(workbench);
  if (place === undefined) return;
  const distance = (at: number): number => Math.abs(at - place.caret.start);
  const nearest = seamsOf(place.paragraph).toSorted((a, b) => distance(a.at) - distance(b.at))[0];
  if (nearest === undefined) {
    workbench.notify('information', { zh: '光标所在的段落没有接缝。', en: 'The paragraph at the caret has no seam.' });
    return;
  }
  openSeamAt(workbench, place.paragraph.id, nearest.at);
}

function setRole(role: Role, name: Said): (workbench: Workbench) => void {
  return (workbench) => {
    const place = here(workbench);
    if (place === undefined || place.paragraph.role === role) return;
    const label = { zh: `定为${name.zh}`, en: `Make it ${name.en.toLowerCase()}` };
    workbench.apply(label, [{ kind: 'set-role', paragraph: place.paragraph.id, role }]);
  };
}

const ROLES: readonly (readonly [Role, Said, string])[] = [
  ['body', { zh: '正文', en: 'Body' }, 'Mod+0'],
  ['headline', { zh: '主题', en: 'Headline' }, 'Mod+1'],
  ['kicker', { zh: '肩题', en: 'Kicker' }, 'Mod+2'],
  ['deck', { zh: '副题', en: 'Deck' }, 'Mod+3'],
  ['subhead', { zh: '小标题', en: 'Subhead' }, 'Mod+4'],
  ['lead', { zh: '导语', en: 'Lead' }, 'Mod+5'],
  ['byline', { zh: '署名', en: 'Byline' }, 'Mod+6'],
  ['credit', { zh: '图文署名', en: 'Credit' }, 'Mod+7'],
  ['caption', { zh: '图注', en: 'Caption' }, 'Mod+8'],
];

/** Commands about text and paragraphs. */
export const textCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    group: 'text',
    name: { zh: '撤销', en: 'Undo' },
    keys: ['Mod+Z'],
    when: hasArticle,
    run: (workbench) => travel(workbench, 'undo'),
  },
  {
    id: 'edit.redo',
    group: 'text',
    name: { zh: '重做', en: 'Redo' },
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: hasArticle,
    run: (workbench) => travel(workbench, 'redo'),
  },
  {
    id: 'seam.open',
    group: 'text',
    name: { zh: '拆开接缝', en: 'Open the seam' },
    keys: ['F4', 'Mod+Shift+J'],
    when: hasArticle,
    run: openSeam,
  },
  {
    id: 'paragraph.join-next',
    group: 'text',
    name: { zh: '与下段接合', en: 'Join with the next paragraph' },
    keys: ['Mod+J'],
    when: hasArticle,
    run: joinNext,
  },
  {
    id: 'paragraph.split',
    group: 'text',
    name: { zh: '在此分段', en: 'Split here' },
    keys: ['Mod+Enter'],
    when: hasArticle,
    run: (workbench) => {
      const place = here(workbench);
      if (place !== undefined)
        splitAt(workbench, place.paragraph, place.caret.start, { zh: '在此分段', en: 'Split here' });
    },
  },
  ...ROLES.map(
    ([role, name, key]): Command => ({
      id: `role.${role}`,
      group: 'text',
      name: { zh: `定为${name.zh}`, en: `Make it ${name.en.toLowerCase()}` },
      keys: [key],
      when: hasArticle,
      run: setRole(role, name),
    }),
  ),
  {
    id: 'paragraph.to-margin',
    group: 'text',
    name: { zh: '移到版外', en: 'Move to the margin' },
    keys: ['Mod+9'],
    when: hasArticle,
    run: (workbench) => moveTo(workbench, chosenParagraphs(workbench), MARGIN),
  },
];
