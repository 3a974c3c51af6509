/** What the form in the middle is about: the right pane looks for answers to it. */
export interface Asked {
  words: string;
  countyId: string | null;
  line: string;
  topic: string;
  /** What scripts may leave open. */
  known: Readonly<Record<string, string | null | undefined>>;
}

export const nothingAsked: Asked = { words: '', countyId: null, line: '', topic: '', known: {} };
