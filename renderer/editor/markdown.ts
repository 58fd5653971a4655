/** Text that is shown as it is, in a place that reads Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, (mark) => `\\${mark}`).replaceAll('\n', ' ');
}
