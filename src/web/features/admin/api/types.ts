import type { components } from '../../../lib/api/schema';

type Schemas = components['schemas'];

/** Short names for what the administration asks and is answered. */
export type Window = Schemas['WindowView'];
export type CalendarDay = Schemas['CalendarDayView'];
export type Calendar = Schemas['CalendarView'];
export type DayInput = Schemas['CalendarDayInput'];
export type DayKind = DayInput['kind'];
export type CalendarChange = Schemas['PreviewCalendar'];
export type DueMove = Schemas['DueMoveView'];
export type DueMoves = Schemas['DueMovesView'];
export type Policies = Schemas['ClockPoliciesView'];
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
