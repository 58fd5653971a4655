import { articleText } from '@core/edit/typing';
import { sourcesById } from '@core/issue/span';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/registry';
import { moveTo, NEW_ARTICLE } from '../../../renderer/commands/sorting';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { openDesk, seedEdition } from './support/desk';

const issueOf = (workbench: Workbench) => {
  const { edition } = workbench.store.getState();
  if (edition === undefined) throw new Error('No issue is open.');
  return edition.issue;
};
const articles = (workbench: Workbench) => issueOf(workbench).articles;
const textOf = (workbench: Workbench, index: number): string => {
  const issue = issueOf(workbench);
  const article = issue.articles[index];
  return article === undefined ? '' : articleText(article, sourcesById(issue.sources));
};
async function balanced(workbench: Workbench): Promise<void> {
  await workbench.freshFindings();
  expect(workbench.store.getState().ledger?.balanced).toBe(true);
}

describe('articles are made of text that is moved, never copied', () => {
  it('splits at the caret and merges again to the same text; each is one step', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    const whole = textOf(workbench, 0);
    const paragraphs = articles(workbench)[0]?.paragraphs ?? [];
    editor.point(paragraphs[3]?.id ?? '', 0);
    await runCommand(workbench, 'article.split');
    expect(articles(workbench)).toHaveLength(9);
    expect(workbench.store.getState().article).toBe(articles(workbench)[1]?.id);
    expect(`${textOf(workbench, 0)}\n${textOf(workbench, 1)}`).toBe(whole);
    await runCommand(workbench, 'article.merge-previous');
    expect(articles(workbench)).toHaveLength(8);
    expect(textOf(workbench, 0)).toBe(whole);
    expect(workbench.store.getState().edition?.journal).toHaveLength(3);
    await balanced(workbench);
  });

  it('a merged article is as far proofed as the less proofed of the two, and has one headline', async () => {
    const { workbench } = await openDesk(seedEdition());
    await runCommand(workbench, 'status.clean');
    await runCommand(workbench, 'article.merge-next');
    const merged = articles(workbench)[0];
    expect(merged?.status).toBe('raw');
    expect(merged?.paragraphs.filter(({ role }) => role === 'headline')).toHaveLength(1);
    await runCommand(workbench, 'edit.undo');
    expect(articles(workbench)[0]?.status).toBe('clean');
    expect(articles(workbench)).toHaveLength(8);
  });

  it('says so where there is nothing to split or merge', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    editor.point(articles(workbench)[0]?.paragraphs[0]?.id ?? '', 0);
    await runCommand(workbench, 'article.split');
    await runCommand(workbench, 'article.merge-previous');
    expect(workbench.store.getState().edition?.journal).toHaveLength(1);
    expect(workbench.store.getState().notices).toHaveLength(2);
  });

  it('changes the order of articles and takes it back', async () => {
    const { workbench } = await openDesk(seedEdition());
    const [first, second] = articles(workbench).map(({ id }) => id);
    await runCommand(workbench, 'article.down');
    expect(
      articles(workbench)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual([second, first]);
    await runCommand(workbench, 'article.up');
    await runCommand(workbench, 'article.up');
    expect(articles(workbench)[0]?.id).toBe(first);
  });
});

describe('paragraphs move', () => {
  it('up and down, and over the end of the article into the next one', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    const last = articles(workbench)[0]?.paragraphs.at(-1)?.id ?? '';
    editor.point(last, 0);
    await runCommand(workbench, 'paragraph.up');
    expect(articles(workbench)[0]?.paragraphs.at(-2)?.id).toBe(last);
    await runCommand(workbench, 'paragraph.down');
    expect(articles(workbench)[0]?.paragraphs.at(-1)?.id).toBe(last);
    await runCommand(workbench, 'paragraph.down');
    expect(articles(workbench)[1]?.paragraphs[0]?.id).toBe(last);
    expect(workbench.store.getState().article).toBe(articles(workbench)[1]?.id);
    await balanced(workbench);
  });

  it('a whole selection goes out to the margin and back into the middle of another article', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    const [, , third, fourth] = articles(workbench)[0]?.paragraphs ?? [];
    editor.caret = { paragraph: third?.id ?? '', start: 0, end: 0, last: fourth?.id };
    await runCommand(workbench, 'paragraph.to-margin');
    expect(
      issueOf(workbench)
        .margin.slice(-2)
        .map(({ role }) => role),
    ).toEqual(['removed', 'removed']);
    const target = articles(workbench)[2];
    moveTo(workbench, new Set([third?.id ?? '', fourth?.id ?? '']), target?.id ?? '', target?.paragraphs[0]?.id);
    expect(articles(workbench)[2]?.paragraphs.slice(1, 3)).toEqual([
      { ...third, role: 'body' },
      { ...fourth, role: 'body' },
    ]);
    await balanced(workbench);
  });

  it('into an article that is made for them', async () => {
    const { workbench } = await openDesk(seedEdition());
    const moved = articles(workbench)[0]?.paragraphs.at(-1)?.id ?? '';
    moveTo(workbench, new Set([moved]), NEW_ARTICLE);
    expect(articles(workbench)[1]?.paragraphs.map(({ id }) => id)).toEqual([moved]);
    expect(workbench.store.getState().edition?.journal).toHaveLength(2);
    await runCommand(workbench, 'edit.undo');
    expect(articles(workbench)).toHaveLength(8);
  });
});
