const placeholder = /\{([a-zA-Z]+)\}/g;

/** What a script may leave open, by name. Unknown ones stay as they are, for the agent to fill in. */
export type Known = Readonly<Record<string, string | null | undefined>>;

export const fillPlaceholders = (text: string, known: Known): string =>
  text.replace(placeholder, (whole, name: string) => known[name] || whole);

/** The placeholders that are still open, each once. */
export const openPlaceholders = (text: string): string[] => [...new Set(text.match(placeholder))];
