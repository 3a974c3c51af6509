import { IsIn, isISO8601, IsOptional, ValidateBy } from 'class-validator';
import { type ClockKind, clockKinds, priorities, type Priority } from './policy.js';

const offset = /T.*(Z|[+-]\d{2}:?\d{2})$/;

const isInstant = (value: unknown): boolean =>
  isISO8601(value, { strict: true, strictSeparator: true }) &&
  offset.test(String(value)) &&
  !Number.isNaN(Date.parse(String(value)));

/** A date and time with its offset; a time of day alone says nothing about when. */
const IsInstant = (): PropertyDecorator => ValidateBy({ name: 'isISO8601', validator: { validate: isInstant } });

/** A clock to be tried out: when would it be due if it started then? */
export class PreviewClock {
  /** `dispatch`, `reply`, `handle`, `plan`, `reversal`, `written_result` or `approval`. */
  @IsIn(clockKinds)
  clock: ClockKind;

  /** ISO 8601 with offset, in the years 2000 to 2099. */
  @IsInstant()
  startedAt: string;

  /** `normal` when left out. */
  @IsOptional()
  @IsIn(priorities)
  priority?: Priority;
}
