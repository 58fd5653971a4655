import type { Edition } from '@core/edit/journal';
import { articleText } from '@core/edit/typing';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../renderer/commands/registry';
import { ArticlePane } from '../../../renderer/panes/article/ArticlePane';
import { openArticle, sourcesOf } from '../../../renderer/workbench/selectors';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { seedEdition } from './support/desk';
import { showPart } from './support/window';

// The text editor needs a real browser; the end-to-end tests have one.
vi.mock('../../../renderer/editor/loadMonaco', () => ({ loadMonaco: () => new Promise(() => {}) }));

let edition: Edition;
beforeAll(() => {
  edition = seedEdition();
});
afterEach(cleanup);

const textOf = ({ store }: Workbench): string => {
  const article = openArticle(store.getState());
  return article === undefined ? '' : articleText(article, sourcesOf(store.getState()));
};

/** The proof view of the seed's first article after everything safe was fixed. */
async function showProof() {
  const workbench = await showPart(<ArticlePane />, edition);
  await act(async () => {
    await runCommand(workbench, 'finding.accept-safe');
    await runCommand(workbench, 'view.proof');
  });
  return { workbench, view: within(screen.getByRole('region', { name: /^校样对照/ })) };
}

describe('scan beside proof', { timeout: 20_000 }, () => {
  it('has the scan as it came and the proof as it will be printed', async () => {
    const { workbench, view } = await showProof();
    const [lead] = screen.getAllByRole('article').filter((row) => row.dataset.role === 'lead');
    const [, scan, proof] = lead?.children ?? [];
    expect(scan?.textContent).toContain('张鑫)盛夏时节,热浪滚滚。');
    expect(proof?.textContent).toContain('张鑫）盛夏时节，热浪滚滚。');
    expect(textOf(workbench)).toContain(proof?.textContent ?? 'nothing');
    expect(view.getAllByLabelText('“,”改为“，”').length).toBeGreaterThan(10);
  });

  it('explains a correction and takes back this one only', async () => {
    const { workbench, view } = await showProof();
    const commas = textOf(workbench).split('，').length;
    await act(async () => fireEvent.click(view.getAllByLabelText('“,”改为“，”')[0] as HTMLElement));
    const card = within(screen.getByRole('dialog', { name: '“,”改为“，”' }));
    expect(card.getByText(/^林编辑 · .+ · 标点全角$/)).toBeDefined();
    expect(card.getByText('中文里的标点用全角')).toBeDefined();
    await act(async () => fireEvent.click(card.getByText('恢复原文')));
    expect(textOf(workbench).split('，')).toHaveLength(commas - 1);
    expect(textOf(workbench)).toContain('张鑫）盛夏时节,热浪滚滚。');
    await workbench.freshFindings();
    expect(workbench.store.getState().ledger?.balanced).toBe(true);
    await act(() => runCommand(workbench, 'edit.undo'));
    expect(textOf(workbench).split('，')).toHaveLength(commas);
  });

  it('opens a seam again', async () => {
    const { workbench, view } = await showProof();
    const seams = view.getAllByLabelText('两段在此接合').length;
    const paragraphs = textOf(workbench).split('\n').length;
    await act(async () => fireEvent.click(view.getAllByLabelText('两段在此接合')[0] as HTMLElement));
    await act(async () => fireEvent.click(screen.getByText('拆开接缝')));
    expect(textOf(workbench).split('\n')).toHaveLength(paragraphs + 1);
    expect(view.queryAllByLabelText('两段在此接合')).toHaveLength(seams - 1);
  });

  it('shows the changed paragraphs only, where that is wanted', async () => {
    const { view } = await showProof();
    const all = view.getAllByRole('article').length;
    fireEvent.click(screen.getByText('只看有改动的段落'));
    expect(view.getAllByRole('article').length).toBeLessThan(all);
  });
});

describe('reading as printed', () => {
  it('sets the headline over the text and leaves every mark out', async () => {
    const workbench = await showPart(<ArticlePane />, edition);
    await act(() => runCommand(workbench, 'view.read'));
    const page = screen.getByRole('region', { name: '版面阅读' });
    expect(page.querySelector('header')?.textContent).toBe('钟楼召开二季度重点工作督查推进会');
    expect(within(page).queryAllByRole('button')).toHaveLength(0);
    await act(() => runCommand(workbench, 'view.read'));
    expect(screen.queryByRole('region', { name: '版面阅读' })).toBeNull();
  });
});
