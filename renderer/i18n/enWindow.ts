import type { zhWindow } from './zhWindow';

/** What the window says in English about itself. */
export const enWindow: Readonly<Record<keyof typeof zhWindow, string>> = {
  'app.chooseLibrary': 'Choose another library folder …',
  'finding.closed': 'Findings appear here once an issue is open',
  'choice.none': 'Choose',
  'articles.untitled': 'Untitled',
  'issue.fields': 'The issue',
  'issue.title': 'Title of the issue',
  'issue.paper': 'Paper',
  'issue.date': 'Date',
  'issue.date.explain': 'Such as 2024-07-10; empty where it is not known.',
  'issue.unopened': '“{{title}}” was not opened',
  'issue.again': 'Try again',
  'issue.others': 'Or open another issue:',
  'article.emptied': 'This article has no paragraphs',
  'article.emptied.explain': 'Move text here from another article, or remove the empty article.',
  'ledger.figures':
    'Imported {{imported}} = kept {{kept}} + replaced {{replaced}} + deleted {{deleted}} + layout {{layout}} + text in the margin {{margin}}; inserted {{inserted}}',
  'ledger.imported': 'Imported',
  'ledger.kept': 'Kept',
  'ledger.replaced': 'Replaced',
  'ledger.deleted': 'Deleted',
  'ledger.layout': 'Line ends, indents, marks of layout',
  'ledger.margin': 'Text in the margin',
  'ledger.inserted': 'Inserted besides',
  'notice.more': 'Show more',
  'notice.less': 'Show less',
  'notice.others': '{{count}} more notices',
};
