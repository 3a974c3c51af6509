import { clip } from '../../shared/text.js';
import { maskPhonesInText } from '../../shared/phone.js';
import { type ArticleText, CITY } from '../knowledge/index.js';

/** A ticket that was answered, as far as it may teach something. */
export interface SolvedTicket {
  number: string;
  line: string;
  title: string;
  description: string;
  /** The last reply to the partner. */
  answer: string;
  /** Of the department that answered; nobody's when the hotline did. */
  departmentCode: string | null;
}

/** Same as the longest title an editor may type. */
const longestTitle = 120;
const hotline = 'hotline';
const fault = 'fault';

/**
 * What an editor finds to go on with: question and answer, without anybody's telephone number, for the staff until an
 * editor decides otherwise. Pure. Knowledge is kept in the language of the branch.
 * @param today branch day, `YYYY-MM-DD`
 */
export function draftOf(ticket: SolvedTicket, today: string): ArticleText {
  const title = clip(maskPhonesInText(ticket.title).replaceAll(/\s+/g, ' '), longestTitle);
  const [question, answer] = [ticket.description, ticket.answer].map(maskPhonesInText);
  return {
    title,
    category: ticket.line,
    kind: ticket.line === fault ? fault : 'how_to',
    audience: 'internal',
    region: CITY,
    tags: [],
    validFrom: today,
    validUntil: null,
    ownerDepartment: ticket.departmentCode ?? hotline,
    body: [
      `# ${title}`,
      ...(question ? ['## 问题', question] : []),
      '## 答复',
      answer,
      `> 由工单 ${ticket.number} 整理。发布前请删去个例信息，核对是否全市适用。`,
    ].join('\n\n'),
  };
}
