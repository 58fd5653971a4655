import type { Finding, Where } from './finding';

/** Of findings of one pass that touch the same text, the most confident one; the others wait for the next look. */
export function withoutConflicts(findings: readonly Finding[]): Finding[] {
  const taken = new Map<string, Taken>();
  const takenIn = (paragraph: string): Taken => {
    let known = taken.get(paragraph);
    if (known === undefined) {
      known = new Taken();
      taken.set(paragraph, known);
    }
    return known;
  };
  return findings
    .toSorted((a, b) => b.confidence - a.confidence)
    .filter(({ where, related }) => {
      const places = related.length === 0 ? [where] : [where, ...related];
      if (places.some((place) => takenIn(place.paragraph).clashes(place))) return false;
      for (const place of places) takenIn(place.paragraph).add(place);
      return true;
    });
}

/** Stretches of one paragraph that are taken, sorted by start. Empty ones touch nothing and are not kept. */
class Taken {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Index of the first stretch that starts at or behind `at`. */
  private indexOf(at: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  clashes({ start, end }: Where): boolean {
    if (start >= end) return false;
    const index = this.indexOf(end);
    // Stretches do not overlap, so only the last that starts before the end can reach behind the start.
    return index > 0 && (this.ends[index - 1] as number) > start;
  }

  add({ start, end }: Where): void {
    if (start >= end) return;
    const index = this.indexOf(start);
    // A finding may name overlapping places itself; what is inside a taken stretch adds nothing.
    if (this.clashes({ container: '', paragraph: '', start, end })) {
      this.starts.splice(index, 0, start);
      this.ends.splice(index, 0, Math.max(end, this.ends[index - 1] ?? 0));
    } else if (index === this.starts.length) {
      this.starts.push(start);
      this.ends.push(end);
    } else {
      this.starts.splice(index, 0, start);
      this.ends.splice(index, 0, end);
    }
  }
}
