import { isMainThread } from 'node:worker_threads';
import { environmentLanguage } from '../boot/language';
import { errorCode, fileFault } from '../files/fault';
import { checkCommand } from './check';
import { cleanCommand } from './clean';
import type { Command } from './command';
import { exportCommand } from './export';
import { filterCommand } from './filter';
import { helpCommand, SHORT_HELP } from './help';
import { importCommand } from './import';
import { serveTasks } from './jobs/worker';
import { syncCommand } from './sync';
import { EXIT, languageOf, processTerminal } from './terminal';
import { verifyCommand } from './verify';
import { versionCommand } from './version';

const COMMANDS: readonly Command[] = [
  importCommand,
  cleanCommand,
  checkCommand,
  exportCommand,
  verifyCommand,
  syncCommand,
  filterCommand,
  helpCommand,
  versionCommand,
];

/** What people type out of habit. */
const HABITS: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
};

/** Runs the command that the arguments name. */
async function main(): Promise<void> {
  const all = process.argv.slice(2);
  const language = languageOf(all, process.env);
  const terminal = processTerminal(language.ok ? language.value : environmentLanguage(process.env));
  const [name = '', ...args] = all;

  process.stdout.on('error', (error) => {
    // Whoever read us has had enough, as in `qingyang filter | head`: nothing is wrong.
    if (errorCode(error) === 'EPIPE') process.exit(EXIT.fine);
    terminal.complain(fileFault(error, 'write').error.message);
    process.exit(EXIT.someFailed);
  });

  // Whoever no longer listens to complaints may still want the work done.
  process.stderr.on('error', () => {});

  if (!language.ok) {
    terminal.complain(language.error.message);
    process.exitCode = EXIT.usage;
    return;
  }
  // What is called without a command shows the way in a few lines; the whole help is longer than a screen.
  if (name === '') {
    terminal.print(SHORT_HELP);
    return;
  }
  const command = COMMANDS.find((each) => each.name === (HABITS[name] ?? name));
  if (command === undefined) {
    terminal.complain({
      zh: `没有 ${name} 这个命令。用法见 qingyang help。`,
      en: `There is no command ${name}. See qingyang help.`,
    });
    process.exitCode = EXIT.usage;
  } else {
    const asksForHelp = args.includes('--help') || args.includes('-h');
    process.exitCode = await (asksForHelp ? helpCommand.run([command.name], terminal) : command.run(args, terminal));
  }
}

// With --jobs this same file runs in the threads as well.
if (isMainThread) await main();
else serveTasks();
