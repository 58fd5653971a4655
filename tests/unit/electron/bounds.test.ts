import { describe, expect, it } from 'vitest';
import { fittingBounds } from '../../../electron/window/bounds';

const FIRST = { x: 0, y: 25, width: 1920, height: 1055 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };

describe('the window opens', () => {
  it('in the middle of the first screen when it is new', () => {
    expect(fittingBounds(undefined, [FIRST])).toEqual({ x: 240, y: 102, width: 1440, height: 900 });
  });

  it('where it stood', () => {
    const bounds = { x: 2000, y: 50, width: 1000, height: 700 };
    expect(fittingBounds({ bounds, maximized: false }, [FIRST, SECOND])).toEqual(bounds);
  });

  it('on the first screen when the second was unplugged', () => {
    const bounds = { x: 2000, y: 50, width: 1000, height: 700 };
    expect(fittingBounds({ bounds, maximized: false }, [FIRST])).toMatchObject({ x: 240, width: 1440 });
  });

  it('moved and shrunk into its screen', () => {
    const bounds = { x: -500, y: 25, width: 4000, height: 3000 };
    expect(fittingBounds({ bounds, maximized: false }, [FIRST])).toEqual(FIRST);
  });

  it('no larger than a small screen', () => {
    expect(fittingBounds(undefined, [{ x: 0, y: 0, width: 1024, height: 700 }])).toMatchObject({
      width: 1024,
      height: 700,
    });
  });
});
