/** So long is the long article, in characters. */
const LONG = 5000;
const MANY = 40;

/**
 * Two issues made of the seed's text: one long article, and forty articles.
 *
 * @param {string} seed
 * @returns {{name: string, text: string}[]}
 */
export function issuesFor(seed) {
  const articles = seed
    .split(/^## /m)
    .slice(1)
    .map((each) => {
      const [headline = '', ...lines] = each.split('\n');
      return { headline, body: lines.join('\n').trim() };
    });
  const body = articles.map((each) => each.body).join('\n\n');
  const long = `## 一篇长稿\n\n${body.slice(0, LONG)}\n`;
  const forty = Array.from({ length: MANY }, (_none, index) => {
    const { headline, body: text } = articles[index % articles.length] ?? { headline: '', body: '' };
    return `## ${headline}（之${index + 1}）\n\n${text}\n`;
  });
  return [
    { name: 'long', text: long },
    { name: 'forty', text: forty.join('\n') },
  ];
}
