/** A tag of a controlled vocabulary: IPTC Media Topics by their ids, `medtop:04000000`. Any other tag is free. */
const MEDIA_TOPIC = /^medtop:(\d{8})$/;

/** The seventeen top-level IPTC Media Topics, labels zh-Hans of release 2023-10-24 (IPTC NewsCodes, CC BY 4.0). */
const LABELS: readonly string[] = [
  '艺术、文化、娱乐和媒体',
  '犯罪、法律和司法',
  '灾难、事故和突发事件',
  '经济、商业和金融',
  '教育',
  '环境',
  '卫生',
  '人物故事',
  '劳动',
  '生活方式和休闲',
  '政治',
  '宗教和信仰',
  '科学技术',
  '社会',
  '体育',
  '冲突、战争与和平',
  '天气',
];

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
  const named = LABELS.indexOf(tag);
  const code = named >= 0 ? `${String(named + 1).padStart(2, '0')}000000` : MEDIA_TOPIC.exec(tag)?.[1];
  if (code === undefined) return { name: tag, uri: undefined, code: undefined };
  const label = code.endsWith('000000') ? LABELS[Number(code.slice(0, 2)) - 1] : undefined;
  return { name: label ?? tag, uri: `http://cv.iptc.org/newscodes/mediatopic/${code}`, code };
}
