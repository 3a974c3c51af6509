let offset = 0;

/** Smaller differences are the rounding of the Date header and the time the answer was under way. */
const noticeableMs = 1_500;

/** Takes the `Date` header of an answer: clocks on screen run by the server's time, not by this machine's. */
export function noteServerTime(header: string | null): void {
  const at = header ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(at)) return;
  const seen = at + 500 - Date.now();
  if (Math.abs(seen - offset) > noticeableMs) offset = seen;
}

/** The server's time as well as we know it, in epoch milliseconds. */
export const serverNow = (): number => Date.now() + offset;
