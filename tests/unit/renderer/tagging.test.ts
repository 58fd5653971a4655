import { viewOf } from '@core/findings/view';
import { suggestTags } from '@core/tags/suggest';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/registry';
import { addTag, describeTag, renameTagEverywhere, setTopics } from '../../../renderer/commands/tagging';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { openDesk, seedEdition } from './support/desk';

const tagsOf = (workbench: Workbench, index = 0) => workbench.store.getState().edition?.issue.articles[index]?.tags;
const known = (workbench: Workbench) => workbench.store.getState().settings.tags;

describe('tags', () => {
  it('get another name on all articles of the issue as one step; the library keeps their colour and note', async () => {
    const { workbench } = await openDesk(seedEdition());
    addTag(workbench, '督查');
    describeTag(workbench, { name: '督查', kind: 'free', colour: 'jade', note: '区级督查' });
    await runCommand(workbench, 'article.next');
    addTag(workbench, '督查');
    renameTagEverywhere(workbench, '督查', '重点督查');
    expect([tagsOf(workbench), tagsOf(workbench, 1)]).toEqual([['重点督查'], ['重点督查']]);
    expect(known(workbench)).toEqual([{ name: '重点督查', kind: 'free', colour: 'jade', note: '区级督查' }]);
    await runCommand(workbench, 'edit.undo');
    expect([tagsOf(workbench), tagsOf(workbench, 1)]).toEqual([['督查'], ['督查']]);
  });

  it('become one where the new name is there already', async () => {
    const { workbench } = await openDesk(seedEdition());
    addTag(workbench, '钟楼');
    addTag(workbench, '钟楼区', 'place');
    renameTagEverywhere(workbench, '钟楼', '钟楼区');
    expect(tagsOf(workbench)).toEqual(['钟楼区']);
    expect(known(workbench)).toEqual([{ name: '钟楼区', kind: 'place', colour: 'plain', note: '' }]);
  });

  it('of a vocabulary are chosen together and leave the free ones alone', async () => {
    const { workbench } = await openDesk(seedEdition());
    addTag(workbench, '督查');
    const all = new Set(['medtop:11000000', 'medtop:04000000', 'gbt20093:01']);
    setTopics(workbench, all, new Set(['medtop:11000000', 'gbt20093:01']));
    expect(tagsOf(workbench)).toEqual(['督查', 'medtop:11000000', 'gbt20093:01']);
    setTopics(workbench, all, new Set(['gbt20093:01']));
    expect(tagsOf(workbench)).toEqual(['督查', 'gbt20093:01']);
  });

  it('are suggested from who wrote the article and what it speaks of', () => {
    const { issue } = seedEdition();
    const [article] = issue.articles;
    if (article === undefined) throw new Error('The seed has articles.');
    const suggested = suggestTags(article, viewOf(issue));
    expect(suggested.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toContain('田雨婷');
    expect(suggested.map(({ name }) => name)).toContain('7月6日');
    const tagged = { ...article, tags: ['田雨婷'] };
    expect(suggestTags(tagged, viewOf(issue)).map(({ name }) => name)).not.toContain('田雨婷');
  });
});
