import type { Terminal } from '../terminal';

/** How often the line is drawn, in milliseconds. */
const PAUSE = 200;

/** One line on standard error that says how far a run is. Only on a terminal: a file or a pipe gets none of it. */
export class Progress {
  private readonly shown = process.stderr.isTTY === true;
  private readonly started = Date.now();
  private done = 0;
  private drawn = 0;

  /** @param total how many there are; 0 where nobody knows */
  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {}

  /** One more is done. */
  step(): void {
    this.done++;
    const now = Date.now();
    if (!this.shown || now - this.drawn < PAUSE) return;
    this.drawn = now;
    process.stderr.write(`\r\x1b[K${progressLine(this.done, this.total, now - this.started)[this.terminal.language]}`);
  }

  /** Takes the line away, so that what is printed next has a line of its own. */
  clear(): void {
    if (this.shown && this.drawn > 0) process.stderr.write('\r\x1b[K');
  }
}

/** The words of the line: how many, how fast, how long still. */
export function progressLine(done: number, total: number, milliseconds: number): { zh: string; en: string } {
  const speed = done / Math.max(milliseconds / 1000, 0.001);
  const rate = speed.toFixed(speed < 10 ? 1 : 0);
  if (total === 0) return { zh: `${done}，每秒 ${rate}`, en: `${done}, ${rate} a second` };
  const left = clock((total - done) / speed);
  const share = Math.floor((done / total) * 100);
  return {
    zh: `${done}/${total}（${share}%），每秒 ${rate}，还需 ${left}`,
    en: `${done}/${total} (${share}%), ${rate} a second, ${left} left`,
  };
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
