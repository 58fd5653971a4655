/**
 * How an exported page looks: like a page of a paper that is read, not like a web site. System fonts only, because the
 * page must look right without a network; light and dark by the reader's own setting; ink on white in print.
 */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --ink: #1c1b19;
  --quiet: #5f5a52;
  --rule: #d9d3c7;
  --accent: #a3231b;
  --serif: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", serif;
  --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816;
    --ink: #e8e4dc;
    --quiet: #a8a195;
    --rule: #3b3832;
    --accent: #f08a7e;
  }
}
* { box-sizing: border-box; }
body {
  max-width: 40em;
  margin: 0 auto;
  padding: 3rem 1.25rem 5rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.85 var(--serif);
  line-break: strict;
  overflow-wrap: anywhere;
}
h1, h2, h3 { font-family: var(--sans); line-height: 1.4; text-wrap: balance; }
h1 { margin: 0; font-size: 1.75rem; }
header.issue { padding-bottom: 1rem; border-bottom: 3px double var(--rule); }
header.issue p { margin: 0.25rem 0 0; color: var(--quiet); }
nav { margin: 1.5rem 0 3rem; padding-bottom: 1.5rem; border-bottom: 1px solid var(--rule); font-family: var(--sans); }
nav h2 { margin: 0 0 0.5rem; font-size: 1rem; color: var(--quiet); }
nav ol { margin: 0; padding-left: 2em; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 0.25em; }
a:hover { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
article { margin: 0 0 3.5rem; }
article header { margin-bottom: 1.25rem; }
article h2 { margin: 0; font-size: 1.5rem; }
article h3 { margin: 1.5rem 0 0.5rem; font-size: 1.125rem; }
article p { margin: 0 0 0.6em; text-align: justify; text-indent: 2em; }
article p.place, article p.kicker, article p.deck { margin: 0; color: var(--quiet); font-family: var(--sans); text-indent: 0; }
article p.kicker { color: var(--accent); }
article p.byline, article p.credit, article p.caption, article p.note, article p.tags {
  color: var(--quiet);
  font: 0.9375rem/1.7 var(--sans);
  text-indent: 0;
}
article p.credit { text-align: right; }
article p.tags { margin-top: 1rem; }
article p.tags span { margin-right: 0.5em; color: var(--accent); }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #999; --accent: #000; }
  @page { margin: 2cm; }
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.7; }
  h2, h3, article header { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  a { text-decoration: none; }
}
`;
