export type Params = Readonly<Record<string, string | number>>;

/** Puts values where a text names them: `{{name}}`. A name without a value is left out. */
export const fill = (text: string, params: Params): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
