import type { Line } from '../../../lib/api';
import type { FieldValues } from '../../../ui/fields';

/** Whether tickets of the line may become this at once, when they are opened. */
export const knowsStep = (line: Line | undefined, step: string): boolean =>
  line?.actions.some(({ name }) => name === step) ?? true;

/** A line with a flow of its own: what it needs its fields say; nobody has to find words for it. */
export const hasOwnFlow = (line: Line | undefined): boolean => line !== undefined && !knowsStep(line, 'reply');

/** A title made of what the fields say, such as `号码充错 13812340012 50.00`. */
export function titleOfFields(line: Line | undefined, topic: string, fields: FieldValues): string {
  const kind = line?.topics.find(({ value }) => value === topic)?.label ?? '';
  const said = ['rechargedPhone', 'amount'].map((name) => fields[name]).filter((value) => typeof value === 'string');
  return [kind, ...said].join(' ');
}
