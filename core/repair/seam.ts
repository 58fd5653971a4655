import { said } from '../findings/make';
import type { IssueView } from '../findings/view';
import type { Paragraph } from '../issue/issue';
import { type Bridge, bridgeBetween } from '../lexicon/lexicon';
import type { Said } from '../said';
import { endingOf, trimmedEnd } from '../text/sentence';
import { edgeWeights } from './edges';
import { EVIDENCE, type EvidenceId } from './evidence';
import { heldApart } from './heldApart';
import { layoutEvidence, type SeamContext, seamEvidence } from './seamEvidence';
import { JOIN_BIAS, JOIN_WEIGHTS, MEASURE_WEIGHTS } from './weights';

/** Everything that a seam between two texts says. */
export interface SeamReading {
  readonly evidence: readonly EvidenceId[];
  /** The likeliest word across the seam, read where the first part ends open. */
  readonly bridge: Bridge | undefined;
  /** How much the characters on both sides look like the middle of a sentence (above 0) or its edges. */
  readonly edges: number;
  /** The probability that both are one paragraph. */
  readonly probability: number;
}

/** What is held apart stays so however many seams of the issue were cut (see `openSeams.ts`). */
const APART = 0.0001;

/** Reads a seam between two texts. */
export function readSeam(left: string, right: string, context: SeamContext): SeamReading {
  return weighed(wordsAt(left, right, context), context);
}

/** Reads the seam between two paragraphs. Several rules and passes ask about the same two: what the texts say is remembered. */
export function readSeamOf(first: Paragraph, second: Paragraph, context: SeamContext, view: IssueView): SeamReading {
  let known = remembered.get(first);
  if (known === undefined || known.second !== second || known.marked !== context.marked) {
    const read = wordsAt(view.text(first), view.text(second), context);
    known = { ...read, second, marked: context.marked };
    remembered.set(first, known);
  }
  return weighed(known, context);
}

/** What the texts at a seam say by themselves. */
interface SeamWords extends Pick<SeamReading, 'evidence' | 'bridge' | 'edges'> {
  readonly apart: boolean;
}

/** Paragraphs never change, so what was read last between one and another stays true. */
const remembered = new WeakMap<Paragraph, SeamWords & { readonly second: Paragraph; readonly marked: boolean }>();

function wordsAt(left: string, right: string, context: SeamContext): SeamWords {
  const evidence = seamEvidence(left, right, context);
  const open = evidence.includes('left-open');
  const end = trimmedEnd(left);
  const before = left.slice(Math.max(0, end - 8), end);
  const bridge = open ? bridgeBetween(before, right) : undefined;
  const edges = open ? edgeWeights(before, right) : 0;
  return { evidence, bridge, edges, apart: heldApart(left, right, endingOf(left)) };
}

function weighed(words: SeamWords, context: SeamContext): SeamReading {
  const { bridge, edges } = words;
  const around = layoutEvidence(context);
  const evidence = around.length === 0 ? words.evidence : [...words.evidence, ...around];
  let sum = JOIN_BIAS + edges;
  for (const id of evidence) sum += JOIN_WEIGHTS[id];
  if (bridge !== undefined) sum += MEASURE_WEIGHTS.bridge * bridgeMeasure(bridge.gain);
  const probability = words.apart ? APART : 1 / (1 + Math.exp(-sum));
  return { evidence, bridge, edges, probability };
}

/** The gain of a bridging word as the model reads it: nothing below -5, full at 10. */
export function bridgeMeasure(gain: number): number {
  return Math.min(1, Math.max(0, (gain + 5) / 15));
}

/** The words of a reading, for a finding: the word that bridges the seam by name. */
export function wordsOf(reading: SeamReading): Said[] {
  const words = reading.evidence.map((id): Said => EVIDENCE[id]);
  const { bridge } = reading;
  if (bridge !== undefined && bridge.gain > 0)
    words.push(said(`断处合成“${bridge.word}”`, `The characters on both sides make the word “${bridge.word}”`));
  else if (reading.edges > 1)
    words.push(said('断处两边的字多见于句中', 'The characters on both sides are those of the middle of a sentence'));
  return words;
}
