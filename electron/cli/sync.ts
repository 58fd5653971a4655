import { resolve } from 'node:path';
import { failure } from '@core/result';
import { Library } from '../library/library';
import { type Synced, syncLibrary } from '../sync/syncLibrary';
import type { Command } from './command';
import { about } from './jobs/reply';
import { readArguments } from './options';
import { EXIT, type Terminal } from './terminal';

/** `qingyang sync`: shares a library with other desks through a git remote. Things that wait for a person give status 1. */
export const syncCommand: Command = {
  name: 'sync',
  async run(args, terminal) {
    const read = readArguments(args, { remote: 'string', lang: 'string' });
    const [folder, ...others] = read.ok ? read.value.files : [];
    if (!read.ok || folder === undefined || others.length > 0) {
      terminal.complain((read.ok ? noLibrary() : read).error.message);
      return EXIT.usage;
    }
    const report = terminal.complain;
    const library = await Library.open(resolve(folder), terminal.language, ({ message }) => report(message));
    if (!library.ok) {
      terminal.complain(about(folder, library.error.message));
      return EXIT.someFailed;
    }
    try {
      const synced = await syncLibrary(library.value, read.value.options.get('remote') ?? '');
      if (!synced.ok) {
        terminal.complain(about(folder, synced.error.message));
        return EXIT.someFailed;
      }
      tell(synced.value, terminal);
      return synced.value.conflicts.length === 0 ? EXIT.fine : EXIT.someFailed;
    } finally {
      await library.value.flush();
      library.value.close();
    }
  },
};

function tell({ received, sent, conflicts }: Synced, terminal: Terminal): void {
  const out = sent ? { zh: '已送出本机的改动', en: 'sent' } : { zh: '本机没有要送出的改动', en: 'nothing to send' };
  terminal.print({
    zh: `收到 ${received.length} 期的改动，${out.zh}。`,
    en: `${received.length} issues received, ${out.en}.`,
  });
  for (const { issue, steps } of conflicts) {
    terminal.complain(
      about(issue, {
        zh: `两边改了同一处，有 ${steps.length} 步待人工决定，内容都在历史里。`,
        en: `both desks changed the same place; ${steps.length} steps wait for a person, all of it in the history.`,
      }),
    );
  }
}

function noLibrary(): ReturnType<typeof failure> {
  return failure('usage', '请给出一个资料库的文件夹。', 'Name the folder of one library.');
}
