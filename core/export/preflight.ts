import type { Finding } from '../findings/finding';
import { type Article, type Issue, MARGIN } from '../issue/issue';
import { ledgerOf } from '../issue/ledger';
import { paragraphText, sourcesById } from '../issue/span';
import { loneJumps } from './jumps';
import type { PreflightCode, PreflightItem, PreflightPlace } from './preflightItem';
import { type Selection, selectedArticles } from './selection';

/**
 * The gate before every export. `findings` are the open findings of the issue as it is, refused ones left out: whoever
 * asks has them already. The list is in the order in which a person would work it off: what stops, then the issue,
 * then article by article.
 */
export function preflight(
  issue: Issue,
  findings: readonly Finding[],
  selection: Selection = {},
): readonly PreflightItem[] {
  const articles = selectedArticles(issue, selection);
  const chosen = new Set(articles.map(({ id }) => id));
  const whole = articles.length === issue.articles.length;
  return [
    ...ledgerItems(issue),
    ...(articles.length === 0 ? [issueItem('nothing-selected', '没有选中任何稿件。', 'No article is selected.')] : []),
    ...(issue.title.trim() === '' ? [issueItem('no-title', '本期没有标题。', 'The issue has no title.')] : []),
    ...(issue.date === '' ? [issueItem('no-date', '本期没有出版日期。', 'The issue has no date.')] : []),
    ...(whole ? jumpItems(issue) : []),
    ...findings.filter(({ where }) => where.container === MARGIN && whole).flatMap(errorItem),
    ...articles.flatMap((article) => articleItems(article, issue)),
    ...findings.filter(({ where }) => chosen.has(where.container)).flatMap(errorItem),
  ];
}

const NOWHERE: PreflightPlace = { container: '', paragraph: '', finding: '' };

function issueItem(code: PreflightCode, zh: string, en: string): PreflightItem {
  return { severity: 'warning', code, message: { zh, en }, where: NOWHERE };
}

function ledgerItems(issue: Issue): PreflightItem[] {
  const { balanced, problems } = ledgerOf(issue);
  if (balanced) return [];
  const count = problems.length;
  const message = {
    zh: `账目不平衡：有 ${count} 处文字没有着落或重复，不能导出。请撤销最近的操作。`,
    en: `The ledger does not balance: text is lost or doubled in ${count} places. Nothing can be exported; undo the latest steps.`,
  };
  return [{ severity: 'stop', code: 'unbalanced', message, where: NOWHERE }];
}

function jumpItems(issue: Issue): PreflightItem[] {
  return loneJumps(issue).map(({ paragraph, text, direction, page }) => ({
    severity: 'warning',
    code: 'lone-jump',
    message:
      direction === 'to'
        ? { zh: `“${text}”在第 ${page} 版没有对应的“上接”。`, en: `“${text}” has no other half on page ${page}.` }
        : { zh: `“${text}”在第 ${page} 版没有对应的“下转”。`, en: `“${text}” has no first half on page ${page}.` },
    where: { container: MARGIN, paragraph, finding: '' },
  }));
}

function articleItems(article: Article, issue: Issue): PreflightItem[] {
  const sources = sourcesById(issue.sources);
  const shows = (headline: boolean): boolean =>
    article.paragraphs.some(
      (paragraph) => (paragraph.role === 'headline') === headline && paragraphText(paragraph, sources).trim() !== '',
    );
  const where = { container: article.id, paragraph: article.paragraphs[0]?.id ?? '', finding: '' };
  const items: PreflightItem[] = [];
  const warn = (code: PreflightCode, zh: string, en: string): void => {
    items.push({ severity: 'warning', code, message: { zh, en }, where });
  };
  if (!shows(true)) warn('no-headline', '这篇稿件没有标题。', 'The article has no headline.');
  if (!shows(false)) warn('no-text', '这篇稿件没有正文。', 'The article has no text.');
  if (article.status !== 'clean')
    warn('unconfirmed', '这篇稿件还没有定为清样。', 'The article is not confirmed as clean.');
  return items;
}

function errorItem({ id, severity, message, where }: Finding): PreflightItem[] {
  if (severity !== 'error') return [];
  const { container, paragraph } = where;
  return [{ severity: 'warning', code: 'open-error', message, where: { container, paragraph, finding: id } }];
}
