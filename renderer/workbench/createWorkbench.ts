import { commit, nextStepId } from '@core/edit/journal';
import type { Operation } from '@core/edit/operation';
import type { ProposedStep } from '@core/edit/step';
import type { Finding, Where } from '@core/findings/finding';
import { MARGIN } from '@core/issue/issue';
import type { Fault } from '@core/result';
import type { Said } from '@core/said';
import { createStore } from 'zustand/vanilla';
import { ask, type Bridge } from '../bridge/bridge';
import type { MakeDetector } from '../findings/detector';
import { FindingsFeed } from './findingsFeed';
import { readIssue, readLibrary, showIssue } from './reading';
import { rebase } from './rebase';
import { Saver } from './saver';
import { initialState, type Notice, type WorkbenchState } from './state';
import type { EditorPort, Workbench } from './workbench';

/** What the journal calls an editor who gave no name. */
export const NAMELESS: Said = { zh: '编辑', en: 'Editor' };

/** How long an article must be open to count as where the person works, in milliseconds. */
const STAYS = 800;

const READ_ONLY: Fault = {
  code: 'read-only',
  message: {
    zh: '这一期由更新版本的程序写成，在这里只能查看，不能修改。',
    en: 'A newer version of the program wrote this issue. Here it can be read but not changed.',
  },
};

/** Builds the desk over a bridge to the main process and a reader of findings. */
export function createWorkbench(bridge: Bridge, makeDetector: MakeDetector): Workbench {
  const store = createStore<WorkbenchState>(() => initialState);
  const set = store.setState;
  const get = store.getState;
  let editor: EditorPort | undefined;
  let serial = 0;
  const feed = new FindingsFeed(store, makeDetector);
  const saver: Saver = new Saver({
    bridge,
    report: (saving) => set({ saving }),
    conflict: () => rebase(workbench, saver),
  });

  function notify(tone: Notice['tone'], said: Said, command?: string, details?: readonly Said[]): void {
    serial += 1;
    const others = get().notices.filter((notice) => notice.said.zh !== said.zh);
    set({ notices: [...others, { id: serial, tone, said, command, details }] });
  }

  let remembering: ReturnType<typeof setTimeout> | undefined;

  /** Notes the open article for the next start, once the person stays with it. */
  function remember(article: string): void {
    clearTimeout(remembering);
    set({ settings: { ...get().settings, lastArticle: article } });
    remembering = setTimeout(() => void rememberNow(), STAYS);
  }

  async function rememberNow(): Promise<void> {
    if (remembering === undefined) return;
    clearTimeout(remembering);
    remembering = undefined;
    await workbench.saveSettings({ lastArticle: get().article });
  }

  const workbench: Workbench = {
    store,
    bridge,
    get editor() {
      return editor;
    },
    start: () => readLibrary(workbench),
    async openIssue(id, article = '') {
      const read = await readIssue(workbench, id);
      if (!read.ok) {
        // With another issue on the desk the person stays there; else the desk itself says what to do.
        if (get().edition === undefined) set({ unopened: { issue: id, fault: read.error } });
        else workbench.trouble(read.error);
        return;
      }
      // Until this moment the person could type into the issue that is about to leave.
      do {
        workbench.flush();
        if (await saver.settled()) continue;
        const { saving } = get();
        if (saving.state === 'unsaved') workbench.trouble(saving.fault);
        return;
      } while (get().typed);
      saver.begin(id, read.value.revision);
      showIssue(workbench, read.value, article);
      feed.request();
    },
    openArticle(id) {
      if (get().article === id) return;
      workbench.flush();
      set({ article: id });
      remember(id);
    },
    reveal(where: Where) {
      if (where.container !== MARGIN) workbench.openArticle(where.container);
      serial += 1;
      const { paragraph, start, end } = where;
      set({ place: { serial, article: where.container, paragraph, start, end } });
    },
    apply(label, operations: readonly Operation[], why = []) {
      const { edition } = get();
      if (edition === undefined || operations.length === 0) return false;
      const id = nextStepId(edition.journal);
      return workbench.commit({ id, ...workbench.author(), label, changes: [{ id: `${id}.1`, why, operations }] });
    },
    commit(proposed: ProposedStep) {
      const { edition } = get();
      if (edition === undefined) return false;
      if (get().readOnly) {
        workbench.trouble(READ_ONLY);
        return false;
      }
      const next = commit(edition, proposed);
      if (!next.ok) {
        workbench.trouble(next.error);
        return false;
      }
      // An offer to undo means the step that it came with, and no later one.
      const notices = get().notices.filter(({ command }) => command !== 'edit.undo');
      set({ edition: next.value, notices });
      const step = next.value.journal.at(-1);
      if (step !== undefined) saver.add(step);
      feed.request();
      return true;
    },
    author() {
      const { editor: name, language } = get().settings;
      return { who: name.trim() === '' ? NAMELESS[language] : name.trim(), when: new Date().toISOString() };
    },
    flush: () => editor?.flush(),
    attachEditor(port) {
      editor = port;
      return () => {
        port.flush();
        if (editor === port) editor = undefined;
      };
    },
    freshFindings: () => feed.fresh(),
    proposeClean: (edition) => feed.clean(edition, workbench.author()),
    selectFinding(id, show = true) {
      set({ finding: id });
      const found: Finding | undefined = [...get().findings, ...get().refused].find((finding) => finding.id === id);
      if (found !== undefined && show) workbench.reveal(found.where);
    },
    async saved() {
      await rememberNow();
      return saver.settled();
    },
    retryDetection: () => feed.request(),
    async saveSettings(settings) {
      // Shown at once; the disk follows.
      set({ settings: { ...get().settings, ...settings } });
      const answer = await ask(bridge.saveSettings(settings));
      if (!answer.ok) workbench.trouble(answer.error);
    },
    notify,
    trouble: (fault) => notify('trouble', fault.message),
    dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    dispose: () => feed.dispose(),
  };
  return workbench;
}
