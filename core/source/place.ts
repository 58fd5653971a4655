/** Bytes of a file that stand for no character. */
export interface Place {
  /** Offset in the file, in bytes, counted from 0 and with the byte order mark. */
  readonly offset: number;
  /** How many bytes. */
  readonly length: number;
}

/** What a look through bytes in one encoding tells. */
export interface Scan {
  /** Bytes or units that follow others just as the encoding demands: what speaks for it. */
  readonly good: number;
  /** Places that the encoding does not allow: what speaks against it. */
  readonly bad: number;
  /** Where they are; no more than were asked for, so that a film taken for text costs no memory. */
  readonly places: readonly Place[];
}

/** Collects a scan; a scanner calls it for each character that is not plain ASCII. */
export class Tally implements Scan {
  good = 0;
  bad = 0;
  readonly places: Place[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  fail(offset: number, length: number): void {
    this.bad++;
    if (this.places.length < this.most) this.places.push({ offset, length });
  }
}
