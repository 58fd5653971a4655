/** A seam as far as it counts for the others of its issue. */
export interface OpenSeam {
  /** The first part ends without a sentence mark. */
  readonly open: boolean;
  /** What the model says about the seam by itself. */
  readonly probability: number;
}

/** Share of joins among open seams in the samples that the model was trained on (printed by `tests/bench/train.mjs`). */
const TRAINED_SHARE = 0.81;
/** How many open seams the trained share counts for against the issue's own. */
const TRAINED_COUNT = 4;
const ROUNDS = 3;

/**
 * Probabilities of seams, given each other: an issue in which most open ends were cut beyond doubt makes the doubtful
 * ones likelier cuts, and one full of lists and signatures makes them less likely (empirical Bayes). In the order given.
 */
export function weighedTogether(seams: readonly OpenSeam[]): number[] {
  const own = seams.map((seam) => seam.probability);
  let weighed = own;
  const open = seams.filter((seam) => seam.open).length;
  if (open === 0) return own;
  for (let round = 0; round < ROUNDS; round++) {
    let sum = TRAINED_SHARE * TRAINED_COUNT;
    for (const [index, seam] of seams.entries()) if (seam.open) sum += weighed[index] as number;
    const shift = logit(sum / (open + TRAINED_COUNT)) - logit(TRAINED_SHARE);
    weighed = own.map((probability, index) =>
      seams[index]?.open ? 1 / (1 + Math.exp(-logit(probability) - shift)) : probability,
    );
  }
  return weighed;
}

function logit(probability: number): number {
  const inside = Math.min(0.99999, Math.max(0.00001, probability));
  return Math.log(inside / (1 - inside));
}
