import { readFile } from 'node:fs/promises';
import { failure, type Result, success } from '@core/result';
import { isNewer, type Release, readFeed, sourceSchema } from './feed';
import { fetchFeed } from './fetchFeed';

/** The name of the file that says where the newsroom's feed is. Without it there is nothing to check: the state after installing. */
export const SOURCE_FILE = 'updates.json';

export interface Search {
  /** The files in which the source may be named; the first that is there counts. */
  readonly sources: readonly string[];
  /** The version that runs. */
  readonly version: string;
  /** ISO date. */
  readonly today: string;
}

/** Looks for a newer version. `undefined`: this one is the newest. */
export async function searchForUpdate({ sources, version, today }: Search): Promise<Result<Release | undefined>> {
  const text = await firstThatIsThere(sources);
  if (text === undefined) {
    return failure(
      'no-feed',
      `没有设置更新来源，清样不会联网。需要时由管理员放置 ${SOURCE_FILE}，见 docs/updates.md。`,
      `No source of updates is set, and Qingyang uses no network. Whoever runs your desk may place ${SOURCE_FILE}; see docs/updates.md.`,
    );
  }
  const source = sourceSchema.safeParse(parse(text));
  if (!source.success) {
    return failure('bad-source', `${SOURCE_FILE} 的格式不对。`, `${SOURCE_FILE} is not in the agreed form.`);
  }
  let feed: string;
  try {
    feed = await fetchFeed(source.data.feed);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure('feed-unreached', `没有取到更新信息：${reason}。`, `The update feed could not be read: ${reason}.`);
  }
  const release = readFeed(feed, source.data.key, today);
  if (!release.ok) return release;
  return success(isNewer(release.value.version, version) ? release.value : undefined);
}

async function firstThatIsThere(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
