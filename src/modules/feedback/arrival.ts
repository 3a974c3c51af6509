/** A report or a later message on its way into the database: encrypted already. */
export interface Arrival {
  report: StagedReport | null;
  message: { id: string; reportId: string; body: Buffer };
  files: { id: string; body: Buffer }[];
}

export interface StagedReport {
  receipt: Buffer;
  wrappedKey: Buffer;
  topic: string;
  county: string | null;
  about: string | null;
  campaign: string | null;
}

export const sizeOf = ({ message, files }: Arrival): number =>
  files.reduce((sum, { body }) => sum + body.length, message.body.length);
