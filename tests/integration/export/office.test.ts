import { paragraphText, sourcesById } from '@core/issue/span';
import { beforeAll, describe, expect, it } from 'vitest';
import { exported, seedEdition } from '../../support/exports';
import { hasLibreOffice, libreOfficeTexts } from '../../support/libreOffice';
import { wordText } from '../../support/word';

const seed = seedEdition();
const trimmed = (text: string): string => text.replace(/\n+$/, '');

describe.skipIf(!hasLibreOffice())(
  'Word documents in LibreOffice (skipped where it or its Python bridge is missing)',
  () => {
    let clean = '';
    let accepted = '';
    let rejected = '';
    beforeAll(async () => {
      const tracked = exported(seed, 'docx-tracked');
      [clean = '', accepted = '', rejected = ''] = await libreOfficeTexts([
        [exported(seed, 'docx'), 'leave'],
        [tracked, 'accept'],
        [tracked, 'reject'],
      ]);
    });

    it('the clean one opens with its text', () => {
      expect(trimmed(clean)).toBe(trimmed(wordText(exported(seed, 'docx'), 'accept')));
    });

    it('the tracked one is the proof when all is accepted', () => {
      const sources = sourcesById(seed.issue.sources);
      const proof = seed.issue.articles.flatMap(({ paragraphs }) =>
        paragraphs.map((each) => paragraphText(each, sources)),
      );
      expect(trimmed(accepted)).toBe(proof.join('\n'));
    });

    it('the tracked one is the scan when all is rejected', () => {
      expect(trimmed(rejected)).toBe(trimmed(seed.issue.sources.map(({ text }) => text).join('\n')));
    });
  },
);
