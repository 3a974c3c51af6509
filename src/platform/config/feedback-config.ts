export interface FeedbackConfig {
  /** Empty: the connection of everything else. */
  databaseUrl: string;
  /** A listener of its own for senders; null: they use the one of everything else. */
  port: number | null;
  /** The address that people are told; empty: that of everything else. */
  url: string;
  /** 32 bytes as hexadecimal digits; empty: the demonstration keeps one as a file. */
  key: string;
  slotMs: number;
  beatMs: number;
  /** From one address; a whole branch may stand behind one. */
  reportsPerHour: number;
}

interface Reader {
  text: (name: string, fallback?: string) => string;
  whole: (name: string, fallback: number, min: number, max: number) => number;
  url: (name: string, protocols: readonly string[]) => string;
  faults: string[];
  production: boolean;
}

const keyForm = /^[0-9a-f]{64}$/i;

/** In production several people should fall into one slot; shorter ones are for looking at it. */
function slotMinutes({ text, faults, production }: Reader): number {
  const minutes = Number(text('FEEDBACK_SLOT_MINUTES', '15'));
  const least = production ? 5 : 0.01;
  if (minutes >= least && minutes <= 60) return minutes;
  faults.push(`FEEDBACK_SLOT_MINUTES: must be a number from ${least} to 60`);
  return 15;
}

/** The settings of anonymous feedback (docs/anonymity.md). */
export function readFeedback(reader: Reader): FeedbackConfig {
  const { text, whole, url, faults, production } = reader;
  const key = text('FEEDBACK_KEY');
  if (key ? !keyForm.test(key) : production) {
    faults.push('FEEDBACK_KEY: is required in production and must have 64 hexadecimal digits');
  }
  const port = text('FEEDBACK_PORT') ? whole('FEEDBACK_PORT', 0, 0, 65_535) : null;
  const address = url('FEEDBACK_URL', ['http:', 'https:']);
  if (port !== null && !text('FEEDBACK_URL')) {
    faults.push('FEEDBACK_URL: is required with FEEDBACK_PORT (the address that people are told)');
  }
  if (port !== null && port !== 0 && String(port) === text('PORT', '3000')) {
    faults.push('FEEDBACK_PORT: must be another port than PORT');
  }
  return {
    databaseUrl: url('FEEDBACK_DATABASE_URL', ['postgres:', 'postgresql:']),
    port,
    url: address.replace(/\/$/, ''),
    key,
    slotMs: Math.round(slotMinutes(reader) * 60_000),
    beatMs: whole('FEEDBACK_BEAT_MS', 2_000, 50, 10_000),
    reportsPerHour: whole('FEEDBACK_REPORTS_PER_HOUR', 60, 1, 100_000),
  };
}
