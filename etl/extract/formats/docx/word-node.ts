/** What mammoth makes of a Word document, as far as its text is concerned. */

export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph that is a list's item. */
  readonly numbering?: object | null;
  readonly styleName?: string | null;
}

export interface WordDocument extends WordNode {
  readonly notes: { readonly _notes: Readonly<Record<string, { readonly body: readonly WordNode[] }>> };
}
