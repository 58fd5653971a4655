import { type Scan, Tally } from './place';

function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;
}

function isLead(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x81 && byte <= 0xfe;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** True where four bytes of the right shape stand for a character; two stretches of the code are empty. */
function isAssigned(bytes: Uint8Array, at: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  const pointer = ((a - 0x81) * 10 + (b - 0x30)) * 1260 + (c - 0x81) * 10 + (d - 0x30);
  return pointer <= 39419 || (pointer >= 189000 && pointer <= 1237575);
}

/**
 * Reads bytes as GB18030 (and so as GBK and GB2312) from `from` on and notes what is none. Every pair of the right
 * shape has a character in the table, so the shape decides and no table is needed.
 */
export function scanGb18030(bytes: Uint8Array, from: number, most: number): Scan {
  const tally = new Tally(most);
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    // 0x80 alone is the euro sign, as Windows writes it.
    if (lead <= 0x80) {
      at++;
      continue;
    }
    const second = bytes[at + 1];
    let length = 1;
    if (isLead(lead) && isTrail(second)) {
      tally.good++;
      length = 2;
    } else if (isLead(lead) && isDigit(second) && isLead(bytes[at + 2]) && isDigit(bytes[at + 3])) {
      length = 4;
      if (isAssigned(bytes, at)) tally.good++;
      else tally.fail(at, length);
    } else {
      // A byte that cannot follow is read again as what it is by itself: a line end stays a line end.
      tally.fail(at, length);
    }
    at += length;
  }
  return tally;
}
