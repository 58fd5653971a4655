import { describe, expect, it } from 'vitest';
import { en } from '../../../renderer/i18n/en';
import { enWindow } from '../../../renderer/i18n/enWindow';
import { zh } from '../../../renderer/i18n/zh';
import { zhArticles } from '../../../renderer/i18n/zhArticles';
import { zhOutput } from '../../../renderer/i18n/zhOutput';
import { zhWindow } from '../../../renderer/i18n/zhWindow';

describe('the dictionaries', () => {
  it('say each thing in one place: a key in two of them would win in one language and lose in the other', () => {
    const keys = [zhArticles, zhOutput, zhWindow].flatMap((part) => Object.keys(part));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('have English without Chinese punctuation', () => {
    const wrong = Object.entries(en).filter(
      ([key, text]) => /[，。：；（）]/.test(text) && key !== 'settings.language.zh',
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
    expect(en['choice.none']).toBe(enWindow['choice.none']);
  });
});
