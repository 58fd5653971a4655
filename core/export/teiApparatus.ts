import type { Edition } from '../edit/journal';
import type { Paragraph, Span } from '../issue/issue';
import { type Sources, scannedText, shownText, sourcesById } from '../issue/span';
import { type Changes, changesOf } from './changes';
import { type Content, element, type Markup } from './xml';

/** What TEI can say about how the text came to be: what the scan had, who changed it, and when. */
export class Apparatus {
  private readonly sources: Sources;
  private readonly changes: Changes;
  private readonly journal: Edition['journal'];
  /** Who acts in the journal, in the order of appearance. */
  private readonly people: readonly string[];

  constructor({ issue, journal }: Edition) {
    this.sources = sourcesById(issue.sources);
    this.changes = changesOf(journal);
    this.journal = journal;
    this.people = [...new Set(journal.map(({ who }) => who))];
  }

  /** The content of a paragraph with the reading of the scan beside each correction. */
  content({ spans }: Paragraph): Content[] {
    return spans.flatMap((span, index): Content[] => {
      const before = spans[index - 1];
      const broken: Content[] =
        span.seam === undefined ? [] : [element(before !== undefined && before.source !== span.source ? 'pb' : 'lb')];
      return [...broken, ...this.reading(span)];
    });
  }

  /** Who is responsible for what, for the title statement. */
  responsible(): Markup[] {
    return this.people.map((who, index) =>
      element('respStmt', { 'xml:id': `who-${index + 1}` }, element('resp', {}, '校对'), element('name', {}, who)),
    );
  }

  /** The steps of the journal, the latest first as TEI wants them. */
  revisions(): Markup[] {
    if (this.journal.length === 0) return [];
    const changes = this.journal.toReversed().map(({ who, when, label }) => {
      return element('change', { when: when.replace(/\.\d+Z$/, 'Z'), who: this.pointer(who) }, label.zh);
    });
    return [element('revisionDesc', {}, ...changes)];
  }

  private pointer(who: string): string | undefined {
    const place = this.people.indexOf(who);
    return place < 0 ? undefined : `#who-${place + 1}`;
  }

  private reading(span: Span): Content[] {
    if (span.text === undefined) return lines(shownText(span, this.sources));
    const done = this.changes.byId(span.by);
    const rule = done?.change.rule;
    const corr = element(
      'corr',
      {
        resp: done === undefined ? undefined : this.pointer(done.step.who),
        type: rule !== undefined && /^[\w./-]+$/.test(rule) ? rule : undefined,
      },
      ...lines(span.text),
    );
    return [element('choice', {}, element('sic', {}, ...lines(scannedText(span, this.sources))), corr)];
  }
}

/** Text with its line ends as `lb`. Unlike trimmed paragraphs, pieces of them keep their spaces. */
function lines(text: string): Content[] {
  if (text === '') return [];
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .flatMap((line, index): Content[] => (index === 0 ? [line] : [element('lb'), line]));
}
