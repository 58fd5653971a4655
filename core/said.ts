/** A sentence in both languages of the program. Every text that a person may read is one of these or a key of the renderer's dictionary. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}
