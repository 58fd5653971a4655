import { z } from 'zod';
import { failure, type Result, success } from '../result';
import { DEFAULT_HOUSE, type House } from './house';

const text = z.string();

/** What a library keeps of its house, as JSON: one file for rules, severities and lists. Whatever is absent is as delivered. */
export const houseSchema = z.strictObject({
  rules: z
    .record(
      text,
      z.strictObject({
        enabled: z.boolean().optional(),
        severity: z.enum(['error', 'suspect', 'hint']).optional(),
        fixing: z.enum(['safe', 'suggested', 'marked']).optional(),
      }),
    )
    .optional(),
  roster: z.array(z.strictObject({ name: text.min(1), post: text, from: text, to: text })).optional(),
  places: z.array(z.strictObject({ name: text.min(1), short: text, within: text })).optional(),
  phrases: z.array(z.strictObject({ text: text.min(3), note: text })).optional(),
  unwanted: z.array(z.strictObject({ word: text.min(2), instead: text, note: text })).optional(),
  words: z.array(text.min(1)).optional(),
  userRules: z
    .array(
      z.strictObject({
        wrong: text.min(2),
        right: text,
        accepted: z.int().nonnegative(),
        refused: z.int().nonnegative(),
        made: text,
        by: text,
      }),
    )
    .optional(),
});
export type HouseFile = z.infer<typeof houseSchema>;

/** Reads a house from what a JSON file held. */
export function houseFrom(json: unknown): Result<House> {
  const read = houseSchema.safeParse(json);
  if (!read.success) {
    const place = read.error.issues[0]?.path.join('.') ?? '';
    return failure('house-file', `规则文件的“${place}”不对。`, `The rules file is wrong at “${place}”.`);
  }
  const { rules, roster, places, phrases, unwanted, words, userRules } = read.data;
  return success({
    rules: rules ?? DEFAULT_HOUSE.rules,
    roster: roster ?? DEFAULT_HOUSE.roster,
    places: places ?? DEFAULT_HOUSE.places,
    phrases: phrases ?? DEFAULT_HOUSE.phrases,
    unwanted: unwanted ?? DEFAULT_HOUSE.unwanted,
    words: words ?? DEFAULT_HOUSE.words,
    userRules: userRules ?? DEFAULT_HOUSE.userRules,
  });
}
