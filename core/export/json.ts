import type { Edition } from '../edit/journal';
import { ledgerOf } from '../issue/ledger';
import { sourcesById } from '../issue/span';
import { type Result, success } from '../result';
import { blockOf } from './content';
import { type Erratum, errataOf } from './errata';
import type { ExportOptions } from './exporter';
import type { IssueDocument } from './jsonSchema';
import { storiesOf } from './story';

/** The clean issue as data for machines, in the program's own schema (`docs/qingyang-issue-1.schema.json`). */
export function writeJson(edition: Edition, { whole }: ExportOptions): Result<string> {
  const { issue } = edition;
  const sources = sourcesById(issue.sources);
  const articles = storiesOf(issue, whole).map((story, index) => ({
    id: story.id,
    number: story.number,
    status: story.status,
    page: story.page,
    section: story.section,
    tags: [...story.tags],
    kicker: story.kicker,
    headline: story.headline,
    deck: story.deck,
    lead: story.lead,
    agency: story.agency,
    people: story.people.map(({ name, role }) => ({ name, role })),
    credits: [...story.credits],
    paragraphs: (issue.articles[index]?.paragraphs ?? [])
      .map((paragraph) => ({ id: paragraph.id, ...blockOf(paragraph, sources) }))
      .filter(({ text }) => text !== '')
      .map(({ id, role, text }) => ({ id, role, text: text.toWellFormed() })),
  }));
  const { imported, kept, replaced, deleted, margin, inserted, balanced } = ledgerOf(whole);
  const document: IssueDocument = {
    format: 'qingyang-issue',
    version: 1,
    issue: { id: issue.id, title: issue.title, paper: issue.paper, date: issue.date },
    sources: issue.sources.map(({ id, name, sha256, encoding, text }) => ({
      id,
      name,
      sha256,
      encoding,
      characters: text.length,
    })),
    articles,
    corrections: errataOf(edition).map(correctionOf),
    ledger: { imported, kept, replaced, deleted, margin, inserted, balanced },
  };
  return success(`${JSON.stringify(document)}\n`);
}

/** Field by field: an issue has as many of these as it has half-width commas, and spreading objects is slow. */
function correctionOf(erratum: Erratum): IssueDocument['corrections'][number] {
  return {
    kind: erratum.kind,
    article: erratum.container,
    paragraph: erratum.paragraph,
    source: erratum.source,
    start: erratum.start,
    end: erratum.end,
    before: erratum.before.toWellFormed(),
    after: erratum.after.toWellFormed(),
    rule: erratum.rule,
    who: erratum.who,
    when: erratum.when,
    why: [...erratum.why],
  };
}
