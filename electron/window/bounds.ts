import { z } from 'zod';

/** A rectangle of the desktop in device-independent pixels, as Electron has it. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the window stood when it was closed. */
export const windowStateSchema = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** What the window needs for its three columns. */
export const SMALLEST = { width: 960, height: 600 };
const USUAL = { width: 1440, height: 900 };

/** How much of the title bar must lie on a screen for a person to be able to grab it. */
const GRIP = { width: 120, height: 40 };

/**
 * Where a window is to open: as it stood, moved and shrunk into a screen that is there now (a second screen may have
 * been unplugged); without a state that can be used, in the middle of the first screen.
 *
 * @param screens work areas of all screens, the primary one first; at least one
 */
export function fittingBounds(state: WindowState | undefined, screens: readonly Rectangle[]): Rectangle {
  const wanted = state?.bounds;
  const screen = wanted === undefined ? undefined : screens.find((each) => holdsGrip(each, wanted));
  if (wanted !== undefined && screen !== undefined) {
    const width = Math.min(Math.max(wanted.width, SMALLEST.width), screen.width);
    const height = Math.min(Math.max(wanted.height, SMALLEST.height), screen.height);
    const x = Math.max(screen.x, Math.min(wanted.x, screen.x + screen.width - width));
    const y = Math.max(screen.y, Math.min(wanted.y, screen.y + screen.height - height));
    return { x, y, width, height };
  }
  const first = screens[0] ?? { x: 0, y: 0, ...USUAL };
  const width = Math.min(USUAL.width, first.width);
  const height = Math.min(USUAL.height, first.height);
  return {
    x: first.x + Math.floor((first.width - width) / 2),
    y: first.y + Math.floor((first.height - height) / 2),
    width,
    height,
  };
}

function holdsGrip(screen: Rectangle, window: Rectangle): boolean {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const height = Math.min(window.y + GRIP.height, screen.y + screen.height) - Math.max(window.y, screen.y);
  return width >= GRIP.width && height >= GRIP.height / 2;
}
