import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExported, exported, hostileEdition, seedEdition } from '../../support/exports';
import { schemaPath, schemaText } from '../../support/schemas';

const seed = seedEdition();
const hostile = hostileEdition();
const editions = [
  ['the seed issue', seed],
  ['a hostile issue', hostile],
  ['an empty issue', { issue: { ...seed.issue, articles: [], sources: [], margin: [] }, journal: [] }],
] as const;

/** What a validator says about a document: nothing where it is valid. */
function faults(xml: string, validator: RelaxNGValidator | XsdValidator | undefined): string {
  const document = XmlDocument.fromString(xml);
  try {
    validator?.validate(document);
    return '';
  } catch (error) {
    return String(error);
  } finally {
    document.dispose();
  }
}

/** All text of a document. */
function textOf(xml: string): string {
  const document = XmlDocument.fromString(xml);
  try {
    return document.root.content;
  } finally {
    document.dispose();
  }
}

const nitf = 'nitf-3-6.xsd';

describe.skipIf(schemaPath(nitf) === undefined)(`NITF 3.6 (skipped where ${nitf} is missing)`, () => {
  let validator: XsdValidator | undefined;
  beforeAll(() => {
    xmlRegisterFsInputProviders();
    const schema = XmlDocument.fromString(schemaText(nitf), { url: schemaPath(nitf) ?? '' });
    validator = XsdValidator.fromDoc(schema);
    schema.dispose();
  });
  afterAll(() => validator?.dispose());

  it.each(editions)('is valid, one file an article: %s', (_name, edition) => {
    for (const file of allExported(edition, 'nitf')) expect(faults(String(file), validator)).toBe('');
  });

  it('has the page and the section where print systems look for them', () => {
    expect(exported(seed, 'nitf')).toContain(
      '<pubdata type="print" name="钟楼周刊" date.publication="20240710" issue="钟楼周刊 第401期" position.section="要闻" position.sequence="1"/>',
    );
  });

  it('is refused by the checker where it is wrong', () => {
    expect(
      faults('<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><hl9/></body></nitf>', validator),
    ).toContain('hl9');
  });
});

const tei = 'tei_all.rng';

describe.skipIf(schemaPath(tei) === undefined)(`TEI P5 (skipped where ${tei} is missing)`, () => {
  let validator: RelaxNGValidator | undefined;
  beforeAll(() => {
    const schema = XmlDocument.fromString(schemaText(tei));
    validator = RelaxNGValidator.fromDoc(schema);
    schema.dispose();
  });
  afterAll(() => validator?.dispose());

  it.each(editions)('is valid: %s', (_name, edition) => {
    expect(faults(String(exported(edition, 'tei')), validator)).toBe('');
    expect(faults(String(exported(edition, 'tei-scan')), validator)).toBe('');
  });

  it('is refused by the checker where it is wrong', () => {
    expect(faults('<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>', validator)).not.toBe('');
  });
});

describe('TEI with what the scan had', () => {
  const xml = String(exported(seed, 'tei-scan'));

  it('says what was corrected, by whom and when', () => {
    expect(xml).toContain('<choice><sic>盘</sic><corr resp="#who-3">盘点</corr></choice>');
    expect(xml).toContain('<name>编辑 甲</name>');
    expect(xml).toContain('<change when="2026-11-24T02:00:00Z" who="#who-3">编辑</change>');
  });

  it('marks pages, and seams as line ends of the scan', () => {
    expect(xml.match(/<pb n="/g)).toHaveLength(2);
    expect(xml).toContain('“豹子奖”<lb/>“蜗牛奖”');
    expect(exported(seed, 'tei')).not.toMatch(/<(choice|pb)/);
  });
});

describe('hostile text in XML', () => {
  it.each(['nitf', 'tei', 'tei-scan'] as const)('stays text in %s', (format) => {
    const xml = String(exported(hostile, format));
    expect(xml).not.toMatch(/<script|<!--|\]\]>/);
    expect(textOf(xml)).toContain(`<script>alert('1')</script><!-- & &lt; &#0; {{articles}} ---`);
  });
});
