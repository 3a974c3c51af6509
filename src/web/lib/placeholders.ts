/** Articles are written in Chinese, and so are the names of what they leave open. */
const names = {
  outletName: '网点名称',
  contactName: '联系人',
  agentName: '坐席姓名',
  agentCode: '工号',
  ticketNumber: '工单号',
  ticketTitle: '工单标题',
} as const;

const placeholder = /\{([\p{Script=Han}]+)\}/gu;

/** What a script may leave open, by name. Unknown ones stay as they are, for the agent to fill in. */
export type Known = Readonly<{ [Name in keyof typeof names]?: string | null | undefined }>;

/** As they are offered to who writes a script. */
export const placeholderNames = Object.values(names);

const keys = Object.keys(names) as (keyof typeof names)[];

export const fillPlaceholders = (text: string, known: Known): string =>
  text.replace(placeholder, (whole, name: string) => {
    const key = keys.find((one) => names[one] === name);
    return (key && known[key]) || whole;
  });

/** The placeholders that are still open, each once. */
export const openPlaceholders = (text: string): string[] => [...new Set(text.match(placeholder))];
