import { alikeFindings, concordanceStep, findingOccurrences, searchOccurrences } from '@core/edit/concordance';
import { importedIssue } from '@core/edit/imported';
import { applyStep } from '@core/edit/journal';
import { alikeOf, lessonOf, ruleFrom } from '@core/edit/lesson';
import { viewOf } from '@core/findings/view';
import { DEFAULT_HOUSE } from '@core/lists/house';
import { clean, detect } from '@core/pipeline';
import { errorRates, OFFICIAL_WEIGHTS } from '@core/proof/errorRate';
import { inspect } from '@core/proof/inspect';
import { describe, expect, it } from 'vitest';
import { author, committed, paragraphsOf } from '../../support/issues';
import { editionOf } from './found';

const label = { zh: '改正相同', en: 'Correct all alike' };

describe('correct all similar', () => {
  const edition = editionOf('左叙盲来了。左叙盲说，左叙言是他。\n\n左叙盲走了。');
  const view = viewOf(edition.issue);

  it('shows every hit of a search in its context and carries out the ticked ones as one step', () => {
    const hits = searchOccurrences(view, edition.journal, '左叙盲', '左叙言');
    expect(hits.map(({ left, text, right }) => `${left}[${text}]${right}`)).toEqual([
      '[左叙盲]来了。左叙盲说，左叙言是他。',
      '左叙盲来了。[左叙盲]说，左叙言是他。',
      '[左叙盲]走了。',
    ]);
    const step = concordanceStep(hits.slice(0, 2), 's2', author, label);
    const applied = applyStep(edition.issue, step);
    expect(applied.ok && paragraphsOf(applied.value.issue, 't1a1').slice(1)).toEqual([
      '左叙言来了。左叙言说，左叙言是他。',
      '左叙盲走了。',
    ]);
    expect(step.changes).toHaveLength(1);
  });
  it('protects what an editor wrote and disables what overlaps', () => {
    const paragraph = edition.issue.articles[0]?.paragraphs[1]?.id ?? '';
    const typed = committed(edition, [{ kind: 'replace', paragraph, start: 0, before: '左叙盲', after: '右叙盲' }]);
    const hits = searchOccurrences(viewOf(typed.issue), typed.journal, '叙盲', '叙言');
    expect(hits.map(({ standing }) => standing)).toEqual(['manual', 'free', 'free']);
    const twice = editionOf('哈哈哈。');
    expect(
      searchOccurrences(viewOf(twice.issue), twice.journal, '哈哈', '呵呵').map(({ standing }) => standing),
    ).toEqual(['free', 'overlap']);
  });
  it('finds nothing where the right form stands already', () => {
    const right = editionOf('人民们好，人民好。');
    expect(searchOccurrences(viewOf(right.issue), right.journal, '人民', '人民们')).toHaveLength(1);
  });
  it('takes all findings of a rule that would make the same change, and names the rule', () => {
    const wrong = editionOf('各地布署工作。\n\n会议布署任务，，抓好落实。');
    const all = detect(wrong.issue);
    const one = all.find(({ rule }) => rule === 'misspelling');
    if (one === undefined) throw new Error('nothing found');
    const alike = alikeFindings(one, all);
    expect(alike).toHaveLength(2);
    const step = concordanceStep(findingOccurrences(viewOf(wrong.issue), wrong.journal, alike), 's2', author, label);
    expect(step.changes.map(({ rule, operations }) => [rule, operations.length])).toEqual([['misspelling', 2]]);
    const applied = applyStep(wrong.issue, step);
    expect(applied.ok && paragraphsOf(applied.value.issue, 't1a1').slice(1)).toEqual([
      '各地部署工作。',
      '会议部署任务，，抓好落实。',
    ]);
  });
});

describe('fix once, learn', () => {
  it('one corrected character teaches the word that it makes', () => {
    expect(lessonOf('他已经到了。', 1, '己', '已')).toEqual({ wrong: '己经', right: '已经' });
  });
  it('a corrected name teaches itself', () => {
    expect(lessonOf('记者左叙言报道', 2, '左叙盲', '左叙言')).toEqual({ wrong: '左叙盲', right: '左叙言' });
  });
  it('learns nothing from insertions, deletions and rewriting', () => {
    expect(lessonOf('他来了', 0, '', '他')).toBeUndefined();
    expect(lessonOf('他来了', 0, '她也', '')).toBeUndefined();
    expect(lessonOf('一二三四五六七八九十', 0, '甲乙丙丁戊己庚辛壬', '一二三四五六七八九')).toBeUndefined();
  });
  it('counts alike in the article and the issue, and becomes a rule', () => {
    const edition = editionOf('## 一\n\n他己经到了，她己经走了。\n\n## 二\n\n大家己经知道。\n');
    const lesson = { wrong: '己经', right: '已经' };
    const alike = alikeOf(lesson, edition.issue.articles[0]?.id ?? '', viewOf(edition.issue), edition.journal);
    expect([alike.article.length, alike.issue.length]).toEqual([2, 3]);
    expect(ruleFrom(lesson, author)).toMatchObject({ wrong: '己经', right: '已经', by: author.who, accepted: 0 });
  });
});

describe('差错率', () => {
  const edition = editionOf('各地布署工作,抓好落实。会议强调要抓好重点工作，推进项目建设。');
  const rates = (issue: typeof edition.issue) => errorRates(viewOf(issue), detect(issue));

  it('falls when the text is mended: before on the import, after on what is open', () => {
    const cleaned = clean(edition, 'safe', author);
    if (!cleaned.ok) throw new Error(cleaned.error.message.en);
    const before = rates(importedIssue(cleaned.value.edition)).issue;
    const after = rates(cleaned.value.edition.issue).issue;
    expect(before.errors).toBeCloseTo(2 * 0.93 + 0.1, 5);
    expect(after.errors).toBeCloseTo(2 * 0.93, 5);
    expect(before.rate).toBeGreaterThan(after.rate);
    expect(before.passes).toBe(false);
  });
  it('counts headlines double, the same error three times, forms of numbers at most 1 an issue', () => {
    const same = editionOf(['## 标题', ...Array.from({ length: 6 }, () => '各地布署工作。')].join('\n\n'));
    expect(rates(same.issue).issue.errors).toBeCloseTo(3 * 2 * 0.93, 5);
    const forms = editionOf(Array.from({ length: 30 }, () => '增长百分之30。').join(''));
    expect(rates(forms.issue).issue.errors).toBeCloseTo(1, 5);
    const head = editionOf('## 全区布署工作\n\n大家都来了。\n');
    expect(rates(head.issue).issue.errors).toBeCloseTo(2 * 2 * 0.93, 5);
  });
  it('goes by the weights of the house, and an article without text has no rate', () => {
    const heavy = { ...OFFICIAL_WEIGHTS, few: 10 };
    expect(errorRates(viewOf(edition.issue), detect(edition.issue), heavy).issue.errors).toBeGreaterThan(9);
    expect(errorRates(viewOf({ ...edition.issue, articles: [] }), []).issue).toMatchObject({ rate: 0, passes: true });
  });
});

describe('inspecting a source', () => {
  it('gives line and column of the source, and proofs sentences as they read when mended', () => {
    const edition = editionOf('## 标题\n\n把党的领导贯穿基层治理的各方面、全过\n\n程,各地布署工作，形成新格局。\n');
    const found = inspect(edition, DEFAULT_HOUSE);
    const places = found.ok ? found.value.map(({ finding, line, column }) => `${line}:${column} ${finding.rule}`) : [];
    expect(places).toEqual(['3:18 join', '5:2 width', '5:5 misspelling']);
  });
});
