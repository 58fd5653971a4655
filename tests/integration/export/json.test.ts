import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSchema } from '@core/export/jsonSchema';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { allExported, exported, hostileEdition, seedEdition } from '../../support/exports';
import { schemaPath, schemaText } from '../../support/schemas';

const seed = seedEdition();
const hostile = hostileEdition();

function validator(schema: string, extra: readonly object[] = []) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const each of extra) ajv.addSchema(each);
  return ajv.compile(JSON.parse(schema));
}

describe('JSON', () => {
  const valid = validator(publishedSchema());

  it('has the schema that is published', () => {
    const path = join(import.meta.dirname, '../../../docs/qingyang-issue-1.schema.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(publishedSchema()));
  });

  it.each([
    ['the seed issue', seed],
    ['a hostile issue', hostile],
  ])('is valid: %s', (_name, edition) => {
    valid(JSON.parse(String(exported(edition, 'json'))));
    expect(valid.errors).toBeNull();
  });

  it('tells every correction with its rule, its editor and its time', () => {
    const document = JSON.parse(String(exported(seed, 'json')));
    const byHand = document.corrections.filter((each: { who: string }) => each.who === '编辑 甲');
    expect(byHand).toMatchObject([
      { kind: 'replaced', before: '盘', after: '盘点', rule: '', when: '2026-11-24T02:00:00.000Z' },
    ]);
    expect(document.ledger.balanced).toBe(true);
  });
});

const ninjs = 'ninjs-3.1-schema.json';

describe.skipIf(schemaPath(ninjs) === undefined)(`ninjs 3.1 (skipped where ${ninjs} is missing)`, () => {
  // The schema points at another one, for places on a map. We export none.
  const geo = { $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' };
  const valid = validator(schemaPath(ninjs) === undefined ? '{}' : schemaText(ninjs), [geo]);

  it.each([
    ['the seed issue', seed],
    ['a hostile issue', hostile],
  ])('is valid, one file an article: %s', (_name, edition) => {
    const files = allExported(edition, 'ninjs');
    expect(files).toHaveLength(edition.issue.articles.length);
    for (const file of files) {
      valid(JSON.parse(String(file)));
      expect(valid.errors).toBeNull();
    }
  });

  it('has a field for each thing that is known', () => {
    expect(JSON.parse(String(exported(seed, 'ninjs')))).toMatchObject({
      uri: 'urn:qingyang:seed:t1a1',
      pubStatus: 'usable',
      contentCreated: '2024-07-10T00:00:00Z',
      versionCreated: '2026-11-24T02:00:00Z',
      by: '田雨婷、何一智、童华岗、张鑫',
      headlines: [{ role: 'main', value: '钟楼召开二季度重点工作督查推进会' }],
      subjects: [
        { name: '民生', literal: '民生' },
        { name: '经济、商业和金融', uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000' },
      ],
      altIds: expect.arrayContaining([
        { role: 'page', value: '1' },
        { role: 'section', value: '要闻' },
      ]),
    });
  });

  it('escapes text in the body that is HTML', () => {
    const { bodies } = JSON.parse(String(exported(hostile, 'ninjs')));
    expect(bodies[1].value).not.toContain('<script');
  });
});
