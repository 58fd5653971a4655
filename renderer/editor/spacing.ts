import type { Article, Role } from '@core/issue/issue';
import type { editor } from 'monaco-editor/editor';

const HEADS: readonly Role[] = ['kicker', 'headline', 'deck'];

/** Air between paragraphs against the text size: a headline set stays together, its last line keeps its distance. */
function airAfter(role: Role, next: Role | undefined): number {
  if (next === undefined) return 0;
  if (HEADS.includes(role)) return HEADS.includes(next) ? 0.1 : 0.7;
  return next === 'subhead' ? 0.9 : 0.45;
}

/** Puts air between the paragraphs of the editor, so that lines of prose read as a column. */
export class Spacing {
  private readonly target: editor.ICodeEditor;
  private zones: string[] = [];
  private known = '';

  constructor(target: editor.ICodeEditor) {
    this.target = target;
  }

  show(article: Article | undefined, textSize: number): void {
    const roles = article?.paragraphs.map(({ role }) => role) ?? [];
    const wanted = `${textSize} ${roles.join(' ')}`;
    if (wanted === this.known) return;
    this.known = wanted;
    this.target.changeViewZones((accessor) => {
      for (const zone of this.zones) accessor.removeZone(zone);
      this.zones = roles.map((role, index) =>
        accessor.addZone({
          afterLineNumber: index + 1,
          heightInPx: Math.round(airAfter(role, roles[index + 1]) * textSize),
          domNode: document.createElement('div'),
          suppressMouseDown: false,
        }),
      );
    });
  }
}
