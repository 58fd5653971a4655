import type { Bridge } from '@core/channel/bridge';
import type { IssueSummary, Settings } from '@core/channel/contract';
import type { Edition } from '@core/edit/journal';
import { failure, success } from '@core/result';

/** The main process of a test: one library in memory, and a hand on whether its disk works. */
export interface MemoryBridge extends Bridge {
  /** What the disk has. */
  readonly disk: { edition: Edition; revision: number };
  readonly settings: Settings;
  /** Until told otherwise, every writing fails with this sentence. */
  full: boolean;
  closed: boolean;
}

/** Builds the main process of a test over an edition. Calls may be replaced through `over`. */
export function memoryBridge(edition: Edition, over: Partial<Bridge> = {}): MemoryBridge {
  const disk = { edition, revision: 1 };
  let settings: Settings = {
    language: 'zh',
    theme: 'system',
    textSize: 17,
    editor: '林编辑',
    lastIssue: '',
    lastArticle: '',
    secondPerson: false,
    tags: [],
  };
  const summary = (): IssueSummary => ({
    id: disk.edition.issue.id,
    title: disk.edition.issue.title,
    paper: '',
    date: '',
    articles: disk.edition.issue.articles.length,
    clean: 0,
    changed: '2026-11-24T00:00:00.000Z',
  });
  const bridge: MemoryBridge = {
    disk,
    full: false,
    closed: false,
    get settings() {
      return settings;
    },
    start: async () => success({ library: '/library', issues: [summary()], settings, notices: [], version: '0.0.0' }),
    chooseLibrary: async () => success({ cancelled: true }),
    saveSettings: async (change) => {
      settings = { ...settings, ...change } as Settings;
      return success(settings);
    },
    openIssue: async () => success({ ...copyOf(disk.edition), revision: disk.revision, notices: [], readOnly: false }),
    commitSteps: async ({ revision, steps }) => {
      if (bridge.full) return failure('disk-full', '磁盘已满，请腾出空间。', 'The disk is full; make room.');
      if (revision !== disk.revision) return failure('conflict', '已在别处修改。', 'Changed elsewhere.');
      disk.revision += 1;
      disk.edition = { ...disk.edition, journal: [...disk.edition.journal, ...(steps as Edition['journal'])] };
      return success({ revision: disk.revision, notices: [], readOnly: false });
    },
    versions: async () => success({ versions: [] }),
    openVersion: absent,
    restoreVersion: absent,
    settleCopy: absent,
    sync: absent,
    search: async () => success({ hits: [], more: false, indexed: 1, issues: 1 }),
    checkLibrary: async () => success({ issues: 1, problems: [] }),
    importFiles: async () => success({ imported: [], issues: [summary()], failures: [], notices: [] }),
    preflight: async () => success({ items: [] }),
    cancelExport: async () => success({}),
    exportIssue: async () => success({ cancelled: true, folder: '', files: [] }),
    showExport: async () => success({}),
    closeReady: async () => {
      bridge.closed = true;
      return success({});
    },
    closeHeld: async () => success({}),
    onCommand: () => () => {},
    onClosing: () => () => {},
    onExportProgress: () => () => {},
  };
  return Object.assign(bridge, over);
}

/** A call that a test has to bring itself where it needs it. */
async function absent(): Promise<ReturnType<typeof failure>> {
  return failure('absent', '测试里没有这个调用。', 'The test has no such call.');
}

/** What comes over the channel is a copy, as in the real program: nothing may depend on being the same object. */
function copyOf(edition: Edition): { issue: Edition['issue']; journal: Edition['journal'][number][] } {
  return structuredClone({ issue: edition.issue, journal: [...edition.journal] });
}
