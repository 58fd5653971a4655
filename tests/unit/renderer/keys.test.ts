import { describe, expect, it } from 'vitest';
import { type KeyPress, matches, readableKeys } from '../../../renderer/commands/keys';

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

describe('keys', () => {
  it('Mod is Ctrl, and the command key on a Mac', () => {
    const control = press({ key: 'z', code: 'KeyZ', ctrlKey: true });
    const command = press({ key: 'z', code: 'KeyZ', metaKey: true });
    expect(matches(control, 'Mod+Z', false)).toBe(true);
    expect(matches(command, 'Mod+Z', false)).toBe(false);
    expect(matches(command, 'Mod+Z', true)).toBe(true);
    expect(matches(control, 'Mod+Z', true)).toBe(false);
  });

  it('a letter goes by its place, whatever the input method makes of it', () => {
    expect(matches(press({ key: 'Process', code: 'KeyJ', ctrlKey: true }), 'Mod+J', false)).toBe(true);
  });

  it('one modifier more is another key', () => {
    expect(matches(press({ key: 'F8', code: 'F8' }), 'F8', false)).toBe(true);
    expect(matches(press({ key: 'F8', code: 'F8', shiftKey: true }), 'F8', false)).toBe(false);
    expect(matches(press({ key: 'F8', code: 'F8', shiftKey: true }), 'Shift+F8', false)).toBe(true);
  });

  it('reads as the system writes it', () => {
    expect(readableKeys('Mod+Shift+P', false)).toBe('Ctrl+Shift+P');
    expect(readableKeys('Alt+ArrowDown', true)).toBe('⌥↓');
  });
});
