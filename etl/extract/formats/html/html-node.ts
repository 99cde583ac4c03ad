/** The little of a parsed page's nodes that the reading of its text needs (they are domhandler's). */

export interface HtmlNode {
  /** `root`, `tag`, `text`, `comment`, `script`, `style`… */
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
}
