import type { zhSearch } from './zhSearch';

/** What the window says in English about finding, replacing and corrections alike. */
export const enSearch: Readonly<Record<keyof typeof zhSearch, string>> = {
  'rate.article': 'About {{rate}} errors in 10,000',
  'rate.explain':
    'Estimated by the official counting, in 10,000 characters: article {{article}}, issue {{issue}}. Up to 3 passes. Only open findings count.',
  'search.title': 'Find and replace',
  'search.text': 'Find',
  'search.replacement': 'Replace by',
  'search.replacing': 'Replace',
  'search.expression': 'Regular expression',
  'search.case': 'Match case',
  'search.scope': 'Where',
  'search.scope.article': 'Article',
  'search.scope.issue': 'Issue',
  'search.scope.library': 'Library',
  'search.hits': 'Places',
  'search.hint': 'Type what to look for. In the results arrows move, Space ticks, Enter goes to the text.',
  'search.found': '{{count}} found, in {{articles}} articles',
  'search.chosen': '; {{chosen}} ticked',
  'search.count': '{{count}} in all, {{chosen}} ticked',
  'search.hit': '{{left}}{{text}}{{right}}, becomes {{replacement}}',
  'search.standing.manual': 'corrected by hand',
  'search.standing.overlap': 'meets another correction',
  'search.all': 'Tick all',
  'search.nothing': 'Tick none',
  'search.apply': 'Replace {{count}} ticked',
  'search.alike': 'Review all alike',
  'search.alike.none':
    'This kind does not replace text, so it cannot be listed place by place; use “Accept all alike”.',
  'search.library.found': '{{count}} articles',
  'search.library.more': 'The newest {{count}} articles; there are more, so type a little more',
};
