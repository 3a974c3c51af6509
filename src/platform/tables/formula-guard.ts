/**
 * Spreadsheets run cells that begin with one of these as formulas, the full-width signs included. Apostrophes in front
 * are part of the pattern so that guarding and unguarding undo each other exactly.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula when it opens the CSV. */
export const guardFormula = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** A cell as it was meant: our own guard taken off, and the `="0597"` by which systems force text unwrapped. */
export function unguardFormula(text: string): string {
  if (text.startsWith("'") && dangerous.test(text)) return text.slice(1);
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}
