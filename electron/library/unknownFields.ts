import type { z } from 'zod';

/** How often unknown fields may hide further ones before the data count as something else altogether. */
const ROUNDS = 20;

/**
 * Data of a newer program as this one understands them: fields that the shape does not know are left out of a copy.
 * Undefined where that is not all that differs. The result is for looking at; written back it would lose those fields.
 */
export function withoutUnknown<T>(data: unknown, schema: z.ZodType<T>): T | undefined {
  const copy: unknown = structuredClone(data);
  for (let round = 0; round < ROUNDS; round++) {
    const read = schema.safeParse(copy);
    if (read.success) return read.data;
    let found = false;
    for (const issue of read.error.issues) {
      if (issue.code !== 'unrecognized_keys') return undefined;
      found = remove(copy, issue.path, issue.keys) || found;
    }
    if (!found) return undefined;
  }
  return undefined;
}

function remove(data: unknown, path: readonly PropertyKey[], keys: readonly string[]): boolean {
  let target: unknown = data;
  for (const step of path) target = isRecord(target) ? target[String(step)] : undefined;
  if (!isRecord(target)) return false;
  for (const key of keys) delete target[key];
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
