import { topicName } from './vocabularies';

/** What a tag names. `free` is anything that a person wants to find again. */
export const TAG_KINDS = ['free', 'person', 'organisation', 'place', 'date', 'topic'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

export const TAG_COLOURS = ['plain', 'indigo', 'jade', 'amber', 'vermilion'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** What the library knows of a tag. Articles carry the name alone, so a tag means the same in every issue. */
export interface TagEntry {
  readonly name: string;
  readonly kind: TagKind;
  readonly colour: TagColour;
  /** What the house means by it. */
  readonly note: string;
}

/** What is known of a tag; one that nobody described is free, or a topic where a vocabulary has it. */
export function tagEntry(entries: readonly TagEntry[], name: string): TagEntry {
  const known = entries.find((entry) => entry.name === name);
  return known ?? { name, kind: topicName(name) === undefined ? 'free' : 'topic', colour: 'plain', note: '' };
}

/** The list with one entry as given. An entry that says nothing beyond its name is not kept. */
export function withEntry(entries: readonly TagEntry[], entry: TagEntry): TagEntry[] {
  const others = entries.filter(({ name }) => name !== entry.name);
  const says = entry.kind !== 'free' || entry.colour !== 'plain' || entry.note !== '';
  return says ? [...others, entry] : others;
}

/** The list after a tag got another name. Where the new name is known already, that entry stays. */
export function renamedEntries(entries: readonly TagEntry[], from: string, to: string): TagEntry[] {
  const old = entries.find(({ name }) => name === from);
  const rest = entries.filter(({ name }) => name !== from);
  if (old === undefined || rest.some(({ name }) => name === to)) return rest;
  return [...rest, { ...old, name: to }];
}
