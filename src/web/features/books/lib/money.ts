const minus = '\u2212';

/** `1234.50` as `1,234.50`. */
export function formatYuan(yuan: string): string {
  const [whole = '', fen = ''] = yuan.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${yuan.startsWith('-') ? minus : ''}${grouped}${fen && `.${fen}`}`;
}

/** Without fen where there are none: `3000.00` as `3,000`. */
export const formatRound = (yuan: string): string => formatYuan(yuan.replace(/\.00$/, ''));

/** What was given with a plus, what was taken with a minus. */
export const formatSigned = (yuan: string): string => (yuan.startsWith('-') ? '' : '+') + formatYuan(yuan);
