export type Align = 'start' | 'center' | 'end';

/** A piece of an article. `text` is inline Markdown, read by `readInline`. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Block[])[] }
  | { kind: 'quote'; blocks: readonly Block[] }
  | { kind: 'table'; align: readonly Align[]; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

/** A block and the line after it. */
export interface ReadBlock {
  block: Block;
  next: number;
}

/** Reads the block that begins at a line, if it is of its kind. */
export type BlockReader = (lines: readonly string[], at: number) => ReadBlock | undefined;
