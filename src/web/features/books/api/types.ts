import type { components } from '../../../lib/api/schema';

type Schemas = components['schemas'];

/** Short names for what the books are answered. */
export type Reconciliation = Schemas['ReconciliationView'];
export type Difference = Schemas['DifferencePageView']['items'][number];
export type BookSide = Schemas['BookSideView'];
export type LedgerEntry = Schemas['LedgerEntryView'];
export type LedgerVerification = Schemas['LedgerVerificationView'];
export type AssessmentRow = Schemas['AssessmentRowView'];
export type LimitUse = Schemas['LimitUseView'];
export type MonthCount = Schemas['MonthCountView'];
