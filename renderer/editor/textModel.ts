import type { editor } from 'monaco-editor/editor';
import type { TextModel } from './typing';

/** The text editor's model as the typing sees it. */
export function textModelOf(target: editor.ICodeEditor, model: editor.ITextModel): TextModel {
  return {
    // Always line feeds, whatever was pasted: one paragraph a line.
    text: () => model.getValue(1 as editor.EndOfLinePreference),
    replace: (text) => model.setValue(text),
    change({ start, end, text }) {
      const from = model.getPositionAt(start);
      const to = model.getPositionAt(end);
      const range = {
        startLineNumber: from.lineNumber,
        startColumn: from.column,
        endLineNumber: to.lineNumber,
        endColumn: to.column,
      };
      const selections = target.getSelections();
      const offsets = selections?.map((selection) => [
        model.getOffsetAt({ lineNumber: selection.selectionStartLineNumber, column: selection.selectionStartColumn }),
        model.getOffsetAt({ lineNumber: selection.positionLineNumber, column: selection.positionColumn }),
      ]);
      model.applyEdits([{ range, text, forceMoveMarkers: true }]);
      if (offsets === undefined) return;
      const moved = (offset: number): number =>
        offset <= start ? offset : offset >= end ? offset - (end - start) + text.length : start + text.length;
      target.setSelections(
        offsets.map(([anchor = 0, active = 0]) => {
          const first = model.getPositionAt(moved(anchor));
          const second = model.getPositionAt(moved(active));
          return {
            selectionStartLineNumber: first.lineNumber,
            selectionStartColumn: first.column,
            positionLineNumber: second.lineNumber,
            positionColumn: second.column,
          };
        }),
      );
    },
  };
}
