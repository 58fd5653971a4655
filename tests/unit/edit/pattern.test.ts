import { concordanceStep } from '@core/edit/concordance';
import { commit } from '@core/edit/journal';
import { patternOccurrences, type SearchPattern } from '@core/edit/pattern';
import { viewOf } from '@core/findings/view';
import { ledgerOf } from '@core/issue/ledger';
import { newEdition } from '@core/structure/newEdition';
import { describe, expect, it } from 'vitest';
import { author, sourceOf } from '../../support/issues';

const TEXT = '# 市领导检查防汛\n\n王红区长来到现场。李明区长随后讲话，王红区长作了总结。\n\nABC公司与abc公司签约。\n';
const made = newEdition('i', 'i', [sourceOf(TEXT)], author);
if (!made.ok) throw new Error(made.error.message.en);
const edition = made.value;

function search(pattern: Partial<SearchPattern>, over = edition) {
  const whole = { text: '', isExpression: false, matchCase: true, ...pattern };
  const found = patternOccurrences(viewOf(over.issue), over.journal, whole);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

describe('find', () => {
  it('plain text as it stands, marks of expressions included', () => {
    expect(search({ text: '王红区长' })).toHaveLength(2);
    expect(search({ text: '.' })).toEqual([]);
  });

  it('with or without regard to case', () => {
    expect(search({ text: 'abc' })).toHaveLength(1);
    expect(search({ text: 'abc', matchCase: false })).toHaveLength(2);
  });

  it('scripts by expression, with groups in the replacement', () => {
    const hits = search({ text: '(王|李)(\\p{Script=Han})区长', isExpression: true, replacement: '$2$1$$$&$9' });
    expect(hits.map(({ replacement }) => replacement)).toEqual([
      '红王$王红区长$9',
      '明李$李明区长$9',
      '红王$王红区长$9',
    ]);
    const named = search({ text: '(?<surname>李)明', isExpression: true, replacement: '$<surname>鸣' });
    expect(named.map(({ replacement }) => replacement)).toEqual(['李鸣']);
  });

  it('tells what is wrong with an expression', () => {
    const bad = { text: '(', isExpression: true, matchCase: true };
    const found = patternOccurrences(viewOf(edition.issue), edition.journal, bad);
    expect(found.ok ? '' : found.error.message.zh).toMatch(/^正则表达式有误：/);
  });

  it('never matches nothing, and passes over what reads right already', () => {
    expect(search({ text: 'x*', isExpression: true })).toEqual([]);
    expect(search({ text: '红区长', replacement: '王红区长' })).toEqual([]);
  });
});

describe('replace', () => {
  it('is one step that balances; what an editor wrote is marked as such afterwards', () => {
    const hits = search({ text: '区长', replacement: '区委书记' });
    const done = commit(edition, concordanceStep(hits, 's2', author, { zh: '替换', en: 'Replace' }));
    if (!done.ok) throw new Error(done.error.code);
    expect(search({ text: '区长' }, done.value)).toEqual([]);
    expect(ledgerOf(done.value.issue).balanced).toBe(true);
    expect(search({ text: '区委书记' }, done.value).map(({ standing }) => standing)).toEqual([
      'manual',
      'manual',
      'manual',
    ]);
  });
});
