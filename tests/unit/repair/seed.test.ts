import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import type { Finding } from '@core/findings/finding';
import { viewOf } from '@core/findings/view';
import { ledgerOf } from '@core/issue/ledger';
import { clean, detect } from '@core/pipeline';
import { parseLead } from '@core/structure/lead';
import { newEdition } from '@core/structure/newEdition';
import { describe, expect, it } from 'vitest';

const seeds = join(import.meta.dirname, '../../../seeds');
const author = { who: 'test', when: '2024-07-10T00:00:00Z' };

/** The seed issue as it is imported. */
function seedEdition(): Edition {
  const sources = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name, index) => ({
      id: `t${index + 1}`,
      name,
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      text: readFileSync(join(seeds, name), 'utf8'),
    }));
  const edition = newEdition('seed', '', sources, author);
  if (!edition.ok) throw new Error(edition.error.message.en);
  return edition.value;
}

/** Articles as headline and paragraphs, headline set left out. */
function textsOf(edition: Edition): Map<string, string[]> {
  const view = viewOf(edition.issue);
  return new Map(
    edition.issue.articles.map((article) => [
      article.paragraphs.filter((each) => each.role === 'headline').map((each) => view.text(each))[0] ?? '',
      article.paragraphs.filter((each) => each.role !== 'headline').map((each) => view.text(each)),
    ]),
  );
}

function cleanedSeed(): Edition {
  const cleaned = clean(seedEdition(), 'suggested', author);
  if (!cleaned.ok) throw new Error(cleaned.error.message.en);
  return cleaned.value.edition;
}

const seed = seedEdition();
/** What structure and repair are about; proofing says more about the seed and has its own tests. */
const RULES = new Set([
  'unwrap',
  'join',
  'rotation',
  'glued-credit',
  'second-lead',
  'repeat',
  'jump-lines',
  'foreign-fragment',
  'interleaved',
  'width',
]);
const detected = (edition: Edition): Finding[] => detect(edition.issue).filter((finding) => RULES.has(finding.rule));
const findings = detected(seed);
const of = (rule: string): Finding[] => findings.filter((finding) => finding.rule === rule);

describe('the seed issue', () => {
  it('shows nine paragraphs cut mid-sentence, each a safe join with a stated reason', () => {
    expect(of('join').map((finding) => finding.after)).toEqual([
      '…结果对相关板块颁发“豹子奖”“蜗牛奖”。',
      '…加强统筹,坚持问题导向,通过月度通报的方式,进一步查摆问…',
      '…标的调度协调;部门要落实主体责任,在各自领域牵头抓总,建…',
      '…导贯穿基层治理的各方面、全过程,加快形成共建共治共享新格…',
      '…深刻学习了总理讲话后基于企业一路以来的实践与发展,就人工…',
      '…上邀请天大师生来常州、钟楼走一走、看一看,钟楼和天大就频…',
      '…进,出台三大方向十条举措,支持总部企业做优做强、人才引育…',
      '…“五六年前,她每天都会来西林公园捡垃圾,她个子小小的,从…',
      '…滑了。”他说,最近为了残疾人的手工订单四处奔波,但效果并…',
    ]);
    for (const finding of of('join')) {
      expect(finding.fixing).toBe('safe');
      expect(finding.evidence.length).toBeGreaterThan(0);
    }
  });

  it('offers to move the displaced first column of 13年助残 home as one fix, and reads in one piece afterwards', () => {
    const [rotation, ...others] = of('rotation');
    expect(others).toEqual([]);
    expect(rotation?.fixing).toBe('suggested');
    expect(rotation?.fixes).toHaveLength(1);
    const texts = textsOf(cleanedSeed()).get('13年助残为近千残疾人找回自信') ?? [];
    expect(texts[0]).toBe('何一智 陶莹');
    expect(texts[1]).toMatch(/^“最近少刷视频软件，/);
    expect(texts[2]).toContain('每个月可以拿到1200—1500元左右的工资');
    expect(texts.at(-1)).toMatch(/更多合适的工作机会。$/);
  });

  it('makes 双模范 大满贯 an article like the others and splits its credit off', () => {
    const view = viewOf(cleanedSeed().issue);
    const article = view.issue.articles.find((each) =>
      each.paragraphs.some((paragraph) => view.text(paragraph) === '双模范 大满贯'),
    );
    expect(article?.paragraphs.map((paragraph) => paragraph.role)).toEqual(['headline', 'body', 'body', 'credit']);
    const credit = article?.paragraphs.at(-1);
    expect(credit === undefined ? '' : view.text(credit)).toBe('童华岗 冷媚妮 王栋栋图文报道');
  });

  it('reads six leads with their reporters', () => {
    const view = viewOf(seed.issue);
    const leads = seed.issue.articles.flatMap((article) =>
      article.paragraphs.filter((each) => each.role === 'lead').map((each) => parseLead(view.text(each))),
    );
    expect(leads.map((lead) => lead?.people.map((person) => person.name).join(' '))).toEqual([
      '田雨婷 何一智 童华岗 张鑫',
      '薛暮嵘 田雨婷',
      '田雨婷',
      '童华岗 叶思佳',
      '王淑君 任梦玉 左叙言',
      '安东',
    ]);
  });

  it('makes all 297 half-width marks full width and changes nothing else', () => {
    expect(of('width')).toHaveLength(297);
    expect(of('width').every((finding) => finding.fixing === 'safe')).toBe(true);
    expect(findings.length).toBe(9 + 1 + 1 + 297);
    const shown = [...textsOf(cleanedSeed()).values()].flat().join('').replaceAll(/\s/g, '');
    expect(shown).not.toMatch(/[,;:?!()]/);
    const sorted = (text: string): string => [...text].sort().join('');
    const before = [...textsOf(seed).values()].flat().join('').replaceAll(/\s/g, '');
    const full = before.replaceAll(/[,;:?!()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
    expect(sorted(shown)).toBe(sorted(full));
  });

  it('balances to the character, before and after', () => {
    for (const edition of [seed, cleanedSeed()]) {
      const ledger = ledgerOf(edition.issue);
      expect(ledger.problems).toEqual([]);
      expect(ledger.kept + ledger.replaced + ledger.deleted + ledger.margin).toBe(ledger.imported);
      expect(ledger.inserted).toBe(0);
    }
  });

  it('has nothing left to say once it is clean', () => {
    expect(detected(cleanedSeed())).toEqual([]);
  });
});
