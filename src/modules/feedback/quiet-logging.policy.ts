/**
 * What PostgreSQL must not write down about senders' statements: they stand in its log with the time and, by most of these,
 * with what was sent along (AN-9).
 */
export const quietSettings: Readonly<Record<string, string>> = {
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_lock_waits: 'off',
  log_statement_stats: 'off',
  'auto_explain.log_min_duration': '-1',
};

/**
 * Wished for, but not enough to close for: without statements in the log there is nothing that their parameters could
 * stand beside, and beside an error only the text of a statement stands, which is the same for everybody.
 */
const harmless = new Set(['log_parameter_max_length', 'log_min_error_statement']);

/** The settings that tell on senders as they stand; a setting that this server does not have tells nothing. */
export const tellingSettings = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(quietSettings)
    .filter(([name, quiet]) => !harmless.has(name) && settings[name] !== undefined && settings[name] !== quiet)
    .map(([name]) => name);
