import type { Settings } from '@core/channel/contract';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that the environment of a process asks for, as LC_ALL, LC_MESSAGES and LANG say it, in this order; the
 * first language of the program where they say nothing (`C`, `POSIX`).
 */
export function environmentLanguage(env: Environment): Settings['language'] {
  const said = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value && !/^(C|POSIX)\b/.test(value));
  return said === undefined || said.startsWith('zh') ? 'zh' : 'en';
}

/**
 * The language in which a new library starts. Chinese, the language of the papers, unless the person's system says
 * something else. A system that says nothing (`LANG=C`, as in a container) is reported as English, which it is not.
 *
 * @param preferred the languages of the system, the favourite first, e.g. `zh-Hans-CN`
 */
export function firstLanguage(
  preferred: readonly string[],
  platform: NodeJS.Platform,
  env: Environment,
): Settings['language'] {
  if (platform === 'linux') return environmentLanguage(env);
  const favourite = preferred[0] ?? 'zh';
  return favourite.startsWith('zh') ? 'zh' : 'en';
}
