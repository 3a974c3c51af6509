import { asText, asTexts, type FieldValues } from '../../../ui/fields/field-input';

/** The form of a new ticket as it stands while somebody talks. Plain JSON: kept in the browser and with the call. */
export interface CallDraft {
  /** When it was last typed in, epoch milliseconds; of two copies the later one counts. 0: nothing typed yet. */
  at: number;
  line: string;
  topic: string;
  title: string;
  description: string;
  priority: string;
  fields: FieldValues;
  files: string[];
  /** The article that the text comes from, in the version that was on the screen (A16). */
  answer: {
    text: string;
    articleId: string | null;
    articleVersion: number | null;
    articleTitle: string;
    confirmed: boolean;
  };
  /** Null while the suggestion of the routing rules is followed. */
  departmentIds: string[] | null;
  note: string;
  /** The incident that the ticket is to hang on. */
  incidentId: string | null;
}

export const emptyDraft: CallDraft = {
  at: 0,
  line: '',
  topic: '',
  title: '',
  description: '',
  priority: 'normal',
  fields: {},
  files: [],
  answer: { text: '', articleId: null, articleVersion: null, articleTitle: '', confirmed: false },
  departmentIds: null,
  note: '',
  incidentId: null,
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A draft from wherever it was kept; what does not look like one is taken for nothing. */
export function readCallDraft(kept: unknown): CallDraft {
  if (!isRecord(kept) || typeof kept['at'] !== 'number') return emptyDraft;
  const answer = isRecord(kept['answer']) ? kept['answer'] : {};
  return {
    at: kept['at'],
    line: asText(kept['line']),
    topic: asText(kept['topic']),
    title: asText(kept['title']),
    description: asText(kept['description']),
    priority: asText(kept['priority']) || 'normal',
    fields: isRecord(kept['fields']) ? kept['fields'] : {},
    files: asTexts(kept['files']),
    answer: {
      text: asText(answer['text']),
      articleId: asText(answer['articleId']) || null,
      articleVersion: typeof answer['articleVersion'] === 'number' ? answer['articleVersion'] : null,
      articleTitle: asText(answer['articleTitle']),
      confirmed: answer['confirmed'] === true,
    },
    departmentIds: Array.isArray(kept['departmentIds']) ? asTexts(kept['departmentIds']) : null,
    note: asText(kept['note']),
    incidentId: asText(kept['incidentId']) || null,
  };
}

/** Of two copies the one typed in last. */
export const laterDraft = (one: CallDraft, other: CallDraft): CallDraft => (other.at > one.at ? other : one);
