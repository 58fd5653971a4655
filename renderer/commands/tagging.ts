import { dropTag, renameTag } from '@core/edit/tagging';
import { renamedEntries, type TagEntry, type TagKind, tagEntry, withEntry } from '@core/tags/tag';
import { openArticle } from '../workbench/selectors';
import type { Workbench } from '../workbench/workbench';

/** Adds a tag to the open article. False where it has the tag already or there is nothing to add. */
export function addTag(workbench: Workbench, raw: string, kind: TagKind = 'free'): boolean {
  const state = workbench.store.getState();
  const article = openArticle(state);
  const tag = raw.trim();
  if (article === undefined || tag === '' || article.tags.includes(tag)) return false;
  const added = workbench.apply({ zh: `添加标签“${tag}”`, en: `Add tag “${tag}”` }, [
    { kind: 'set-article', id: article.id, fields: { tags: [...article.tags, tag] } },
  ]);
  const entry = tagEntry(state.settings.tags, tag);
  if (added && entry.kind === 'free' && kind !== 'free') describeTag(workbench, { ...entry, kind });
  return added;
}

/** Takes tags off the open article. */
export function removeTags(workbench: Workbench, gone: ReadonlySet<string>): void {
  const article = openArticle(workbench.store.getState());
  if (article === undefined) return;
  const names = [...gone].join('、');
  workbench.apply({ zh: `删除标签“${names}”`, en: `Remove tag “${names}”` }, [
    { kind: 'set-article', id: article.id, fields: { tags: article.tags.filter((tag) => !gone.has(tag)) } },
  ]);
}

/** Notes what the library knows of a tag. */
export function describeTag(workbench: Workbench, entry: TagEntry): void {
  const { tags } = workbench.store.getState().settings;
  void workbench.saveSettings({ tags: withEntry(tags, entry) });
}

/** Gives a tag another name on the whole issue, or makes one tag of two. False where the name stays. */
export function renameTagEverywhere(workbench: Workbench, from: string, raw: string): boolean {
  const { edition, settings } = workbench.store.getState();
  const to = raw.trim();
  if (edition === undefined || to === '' || to === from) return false;
  const label = { zh: `标签“${from}”改为“${to}”`, en: `Tag “${from}” becomes “${to}”` };
  workbench.apply(label, renameTag(edition.issue, from, to));
  void workbench.saveSettings({ tags: renamedEntries(settings.tags, from, to) });
  return true;
}

/** Takes a tag off every article of the issue. What the library knows of it stays for other issues. */
export function dropTagEverywhere(workbench: Workbench, name: string): void {
  const { edition } = workbench.store.getState();
  if (edition === undefined) return;
  workbench.apply({ zh: `取下标签“${name}”`, en: `Take off tag “${name}”` }, dropTag(edition.issue, name));
}

/** Sets the topics of the open article; its other tags stay. */
export function setTopics(workbench: Workbench, all: ReadonlySet<string>, chosen: ReadonlySet<string>): void {
  const article = openArticle(workbench.store.getState());
  if (article === undefined) return;
  const kept = article.tags.filter((tag) => !all.has(tag) || chosen.has(tag));
  const tags = [...kept, ...[...chosen].filter((tag) => !kept.includes(tag))];
  workbench.apply({ zh: '选择主题', en: 'Choose topics' }, [{ kind: 'set-article', id: article.id, fields: { tags } }]);
}
