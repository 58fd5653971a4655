import type { Said } from '@core/said';

/** What a command writes to: data and reports to standard output, trouble to standard error, in the person's language. */
export interface Terminal {
  readonly language: keyof Said;
  print(said: Said): void;
  complain(said: Said): void;
}

/** How a command ended, as the shell sees it: all well, some input failed and the rest went on, or called wrongly. */
export const EXIT = { fine: 0, someFailed: 1, usage: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The language to speak: `--lang` where it is given, else that of the system, and Chinese where that is not English. */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): keyof Said {
  const given = args.flatMap((arg, index) => {
    if (arg.startsWith('--lang=')) return [arg.slice('--lang='.length)];
    return arg === '--lang' ? [args[index + 1] ?? ''] : [];
  });
  const asked = given.at(-1);
  if (asked === 'zh' || asked === 'en') return asked;
  // The first that is set counts, as everywhere on the system.
  const system = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return system !== undefined && /^en/i.test(system) ? 'en' : 'zh';
}

/** The terminal of this process. */
export function processTerminal(language: keyof Said): Terminal {
  return {
    language,
    print: (said) => void process.stdout.write(`${said[language]}\n`),
    complain: (said) => void process.stderr.write(`${said[language]}\n`),
  };
}
