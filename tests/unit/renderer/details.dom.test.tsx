import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../../renderer/commands/issueFields';
import { runCommand } from '../../../renderer/commands/registry';
import { DetailsPanel } from '../../../renderer/panes/details/DetailsPanel';
import { LedgerState } from '../../../renderer/panes/status/LedgerState';
import { seedEdition } from './support/desk';
import { showPart } from './support/window';

afterEach(cleanup);

function fill(name: string, text: string): void {
  const field = within(screen.getByRole('region', { name: '这一期' })).getByRole('textbox', { name });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

describe('title, paper and date of the issue', () => {
  it('are set in the window, each as one step that undo takes back', async () => {
    const workbench = await showPart(<DetailsPanel />, seedEdition());
    const issue = () => workbench.store.getState().edition?.issue;
    const { title } = issue() ?? {};
    fill('报名', '城市晚报');
    fill('日期', '2024年7月10日');
    fill('期名', '城市晚报 7 月 10 日');
    expect(issue()).toMatchObject({ paper: '城市晚报', date: '2024-07-10', title: '城市晚报 7 月 10 日' });
    await runCommand(workbench, 'edit.undo');
    expect(issue()).toMatchObject({ paper: '城市晚报', title });
  });

  it('a date that is none changes nothing and is told', async () => {
    const workbench = await showPart(<DetailsPanel />, seedEdition());
    const steps = workbench.store.getState().edition?.journal.length;
    fill('日期', '七月十号');
    expect(workbench.store.getState().edition?.journal).toHaveLength(steps ?? 0);
    expect(workbench.store.getState().notices.at(-1)?.said.zh).toContain('“七月十号”不是日期');
  });

  it.each([
    ['2024-7-1', '2024-07-01'],
    ['2024/12/31', '2024-12-31'],
    ['2024年2月29日', '2024-02-29'],
    ['2023-02-29', undefined],
    ['', ''],
  ])('reads %j as %j', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });
});

describe('the ledger', () => {
  it('tells line ends and marks of layout from text that is in the margin', async () => {
    const workbench = await showPart(<LedgerState />, seedEdition());
    const { ledger } = workbench.store.getState();
    const name = screen.getByRole('button').getAttribute('aria-label') ?? '';
    expect(ledger?.layout).toBeGreaterThan(0);
    expect(name).toContain(`换行与排版 ${ledger?.layout}`);
    expect(name).toContain(`版外文字 ${(ledger?.margin ?? 0) - (ledger?.layout ?? 0)}`);
  });
});
