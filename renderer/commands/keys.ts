/** What of a key press decides which command it means. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** True on macOS, where ⌘ takes the part of Ctrl. */
export const isMac: boolean = /^Mac/.test(globalThis.navigator?.platform ?? '');

/** True where the key press is the one that `keys` (`Mod+Shift+P`) names. */
export function matches(press: KeyPress, keys: string, mac: boolean = isMac): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wanted = (part: string): boolean => parts.slice(0, -1).includes(part);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (mod !== wanted('Mod') || other || press.altKey !== wanted('Alt') || press.shiftKey !== wanted('Shift'))
    return false;
  return sameKey(press, key);
}

/**
 * Letters and digits go by their place on the keyboard: with Alt, macOS types another character, and with a Chinese
 * input method the key may read `Process`. Everything else goes by its name.
 */
function sameKey({ key, code }: KeyPress, wanted: string): boolean {
  if (/^[A-Z]$/.test(wanted)) return code === `Key${wanted}`;
  if (/^[0-9]$/.test(wanted)) return code === `Digit${wanted}` || code === `Numpad${wanted}`;
  if (wanted === 'Comma') return code === 'Comma';
  if (wanted === 'Plus') return code === 'Equal' || code === 'NumpadAdd';
  if (wanted === 'Minus') return code === 'Minus' || code === 'NumpadSubtract';
  return key === wanted;
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Backspace: '⌫',
  Comma: ',',
  Plus: '+',
  Minus: '−',
};
const MAC_MODIFIERS: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const MODIFIERS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };

/** Keys as a person reads them on this system: `Ctrl+Shift+P` or `⇧⌘P`. */
export function readableKeys(keys: string, mac: boolean = isMac): string {
  const names = keys.split('+').map((part) => (mac ? MAC_MODIFIERS : MODIFIERS)[part] ?? NAMES[part] ?? part);
  return names.join(mac ? '' : '+');
}
