import { paragraphText, sourcesById } from '@core/issue/span';
import { clean } from '@core/pipeline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { author } from '../../support/issues';
import { editionOf, proofed, safely } from './found';

describe('the safe batch', () => {
  it('narrowed marks come back, pairs together, and nothing else changes', () => {
    expect(safely('会上,沈东说:要抓好(区、街道)两级;落实没有?落实了!!!')).toEqual([
      '会上，沈东说：要抓好（区、街道）两级；落实没有？落实了！！！',
    ]);
  });
  it('does not touch numbers, times, ratios, addresses, English and formulas', () => {
    const text =
      '共1,200人,12:30开始,比分3:2,见 https://example.com/a?b=1,2;c 和 He said, "Hello, world." 与 f(x)=2。会议还研究了其他事项，部署了下一阶段的重点工作，要求各部门抓好落实。';
    expect(safely(text)).toEqual([
      '共1,200人，12:30开始，比分3:2，见 https://example.com/a?b=1,2;c 和 He said, "Hello, world." 与 f(x)=2。会议还研究了其他事项，部署了下一阶段的重点工作，要求各部门抓好落实。',
    ]);
  });
  it('does nothing to clean full-width text', () => {
    const text = '会上，沈东说：“要抓好（区、街道）两级；落实没有？”……他答——“落实了！”阿卜杜拉·买买提来了，增长3.5%。';
    expect(proofed(text)).toEqual([]);
    expect(safely(text)).toEqual([text]);
  });
  it('takes a stray mark off a paragraph start only where the paragraph before is complete', () => {
    expect(safely('会议结束了。\n\n、大家离开会场，各自回家。')).toEqual(['会议结束了。', '大家离开会场，各自回家。']);
    expect(proofed('会议结束\n\n，大家离开会场，各自回家。').map(({ rule }) => rule)).not.toContain('stray-mark');
  });
  it('never makes a full stop of the dot in a foreign name', () => {
    expect(safely('总统弗拉基米尔.普京出席会议。')).toEqual(['总统弗拉基米尔.普京出席会议。']);
  });
  it('leaves what is only likely to a person, whatever level is asked for', () => {
    const cleaned = clean(editionOf('各地布署末来工作，，取得成效。'), 'suggested', author);
    if (!cleaned.ok) throw new Error(cleaned.error.message.en);
    const [, body] = cleaned.value.edition.issue.articles[0]?.paragraphs ?? [];
    const { issue } = cleaned.value.edition;
    expect(body && paragraphText(body, sourcesById(issue.sources))).toBe('各地布署末来工作，，取得成效。');
  });
  it('comes to rest at once: what it made it does not change again', () => {
    const piece = fc.constantFrom(
      ...[
        '会议',
        '，',
        ',',
        '.',
        '。',
        '...',
        '…',
        '--',
        '—',
        '(',
        ')',
        '（',
        '１２',
        '．',
        '5',
        ':',
        '"',
        ' ',
        '\u200b',
        'Ａ',
        'the cat',
        '•',
        '、',
        '%',
        '！',
      ],
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (body) => {
        const once = clean(editionOf(`会议召开。\n\n${body}`), 'safe', author);
        if (!once.ok) throw new Error(once.error.message.en);
        const twice = clean(once.value.edition, 'safe', author);
        expect(twice.ok && twice.value.applied.map(({ rule, before }) => `${rule}: ${before}`)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
