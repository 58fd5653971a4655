import { failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { environmentLanguage } from '../boot/language';

/** What a command writes to: data and reports to standard output, trouble to standard error, in the person's language. */
export interface Terminal {
  readonly language: keyof Said;
  print(said: Said): void;
  complain(said: Said): void;
}

/** How a command ended, as the shell sees it: all well, some input failed and the rest went on, or called wrongly. */
export const EXIT = { fine: 0, someFailed: 1, usage: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The language to speak: `--lang` where it is given, else that of the system. Refused where `--lang` names no language of ours. */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Result<keyof Said> {
  const given = args.flatMap((arg, index) => {
    if (arg.startsWith('--lang=')) return [arg.slice('--lang='.length)];
    return arg === '--lang' ? [args[index + 1] ?? ''] : [];
  });
  const asked = given.at(-1);
  if (asked === undefined) return success(environmentLanguage(env));
  if (asked === 'zh' || asked === 'en') return success(asked);
  return failure(
    'usage',
    `--lang 不能是“${asked}”，可以是：zh、en。`,
    `--lang cannot be “${asked}”; it can be zh or en.`,
  );
}

/** The terminal of this process. */
export function processTerminal(language: keyof Said): Terminal {
  return {
    language,
    print: (said) => void process.stdout.write(`${said[language]}\n`),
    complain: (said) => void process.stderr.write(`${said[language]}\n`),
  };
}
