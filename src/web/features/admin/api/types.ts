import type { components } from '../../../lib/api/schema';

type Schemas = components['schemas'];

/** Short names for what the administration asks and is answered. */
export type Window = Schemas['WindowView'];
/** Both names are sent along where the server has them; `name` is the one in the reader's language. */
export type CalendarDay = Schemas['CalendarDayView'] & { nameZh?: string; nameEn?: string };
export type Calendar = Omit<Schemas['CalendarView'], 'days'> & { days: CalendarDay[] };
export type DayInput = Schemas['CalendarDayInput'];
export type DayKind = DayInput['kind'];
export type CalendarChange = Schemas['PreviewCalendar'];
/** Times are null while the clock is paused. */
export type DueMove = Omit<Schemas['DueMoveView'], 'before' | 'after'> & {
  before: string | null;
  after: string | null;
};
export type DueMoves = Omit<Schemas['DueMovesView'], 'moves'> & { moves: DueMove[] };
export type Policies = Schemas['ClockPoliciesView'];
export type ClockPreview = Schemas['ClockPreviewView'];
export type PreviewClock = Schemas['PreviewClock'];
export type RoutingRule = Schemas['RoutingRuleView'];
export type NewRoutingRule = Schemas['NewRoutingRule'];
/** Everything of a rule that people decide. */
export type RoutingRuleInput = Omit<Schemas['ChangeRoutingRule'], 'version'>;
export type User = Schemas['UserView'];
export type NewUser = Schemas['NewUser'];
export type ChangeUser = Schemas['ChangeUser'];
export type Token = Schemas['TokenView'];
export type NewToken = Schemas['NewToken'];
export type IssuedToken = Schemas['NewTokenView'];
export type ChangePassword = Schemas['ChangePassword'];
export type ImportResult = Schemas['ImportResultView'];
export type ImportFault = Schemas['ImportFaultView'];
