/** Line ends and spaces as marks that can be seen. */
export function visible(text: string): string {
  return text.replaceAll('\n', '¶').replaceAll(' ', '␣').replaceAll('　', '□');
}
