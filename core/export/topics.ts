import { MEDIA_TOPICS, topicName } from '../tags/vocabularies';

/** A tag of a controlled vocabulary: IPTC Media Topics by their ids, `medtop:04000000`. Any other tag is free. */
const MEDIA_TOPIC = /^medtop:(\d{8})$/;

/** A tag as formats with fields for subjects want it. */
export interface Subject {
  readonly name: string;
  /** The address of the concept; undefined for a free tag. */
  readonly uri: string | undefined;
  /** The code of the concept, `04000000`; undefined for a free tag. */
  readonly code: string | undefined;
}

/** Reads a tag. A top-level topic may also be tagged by its name. */
export function subjectOf(tag: string): Subject {
  const named = MEDIA_TOPICS.find(({ name }) => name.zh === tag)?.tag;
  const code = MEDIA_TOPIC.exec(named ?? tag)?.[1];
  const name = topicName(named ?? tag)?.zh ?? tag;
  if (code === undefined) return { name, uri: undefined, code: undefined };
  return { name, uri: `http://cv.iptc.org/newscodes/mediatopic/${code}`, code };
}
