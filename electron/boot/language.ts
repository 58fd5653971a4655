import type { Settings } from '@core/channel/contract';

/**
 * The language in which a new library starts. Chinese, the language of the papers, unless the person's system says
 * something else. A system that says nothing (`LANG=C`, as in a container) is reported as English, which it is not.
 *
 * @param preferred the languages of the system, the favourite first, e.g. `zh-Hans-CN`
 */
export function firstLanguage(
  preferred: readonly string[],
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Settings['language'] {
  if (platform === 'linux') {
    const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
    return said === '' || /^(C|POSIX|zh)/.test(said) ? 'zh' : 'en';
  }
  const favourite = preferred[0] ?? 'zh';
  return favourite.startsWith('zh') ? 'zh' : 'en';
}
