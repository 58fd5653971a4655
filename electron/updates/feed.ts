import { createPublicKey, verify } from 'node:crypto';
import { failure, type Result, success } from '@core/result';
import { z } from 'zod';

/**
 * A feed tells of one version. What is signed is the text in `signed`, byte for byte, so that no two programs can
 * disagree on how to write the same JSON. `signature` is Ed25519 over it, in base64.
 */
const envelopeSchema = z.strictObject({ signed: z.string().max(200_000), signature: z.base64() });

const releaseSchema = z.strictObject({
  product: z.literal('qingyang'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** ISO date. */
  published: z.iso.date(),
  /** After this date the feed is not believed any more, so that an old one cannot be shown for ever. */
  expires: z.iso.date(),
  notes: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Where a person gets it; only ever shown, never fetched by the program. */
  page: z.url({ protocol: /^https$/ }),
  files: z.array(z.strictObject({ name: z.string(), size: z.int().positive(), sha256: z.string().length(64) })),
});
export type Release = z.infer<typeof releaseSchema>;

/** Where the newsroom's feed lies and whose signature counts; the newsroom puts this beside the profile. */
export const sourceSchema = z.strictObject({
  /** An https address, or the path of a file (a shared folder of a house without a network). */
  feed: z.string().min(1),
  /** The Ed25519 public key: 32 bytes in base64. */
  key: z.base64(),
});
export type Source = z.infer<typeof sourceSchema>;

/** The DER form of an Ed25519 public key is this, then the key. */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Reads a feed and believes it only where the signature is the newsroom's and the date is right.
 *
 * @param today ISO date
 */
export function readFeed(text: string, key: string, today: string): Result<Release> {
  const envelope = envelopeSchema.safeParse(parse(text));
  if (!envelope.success) {
    return failure('feed-unreadable', '更新信息不是约定的格式。', 'The update feed is not in the agreed form.');
  }
  const { signed, signature } = envelope.data;
  if (!isSignedBy(key, signed, signature)) {
    return failure(
      'feed-signature',
      '更新信息的签名不对，没有采用。请告诉管理员。',
      'The signature of the update feed is wrong; it was not believed. Please tell whoever runs it.',
    );
  }
  const release = releaseSchema.safeParse(parse(signed));
  if (!release.success) {
    return failure('feed-unreadable', '更新信息的内容不完整。', 'The update feed lacks something.');
  }
  if (release.data.expires < today) {
    return failure('feed-expired', '更新信息已过期，没有采用。', 'The update feed has expired; it was not believed.');
  }
  return success(release.data);
}

function isSignedBy(key: string, signed: string, signature: string): boolean {
  const raw = Buffer.from(key, 'base64');
  if (raw.length !== 32) return false;
  const publicKey = createPublicKey({ key: Buffer.concat([DER_HEAD, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(signed), publicKey, Buffer.from(signature, 'base64'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True where `version` is newer than `than`: an older feed, played back, never leads backwards. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
