import { ValidateBy } from 'class-validator';
import { isCalendarDay } from '../../shared/instant.js';
import { parseYuan } from '../../shared/money.js';

const isWireMoney = (value: unknown): boolean =>
  typeof value === 'string' && /^\d+\.\d{2}$/.test(value) && (parseYuan(value) ?? 0) > 0;

/** An amount of yuan above zero in its one form: `50.00`. */
export const IsWireMoney = (): PropertyDecorator =>
  ValidateBy({
    name: 'isWireMoney',
    validator: { validate: isWireMoney, defaultMessage: () => 'must be an amount such as 50.00' },
  });

/** A day of the calendar, such as `2026-11-22`. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isDay',
    validator: { validate: isCalendarDay, defaultMessage: () => 'must be a day such as 2026-11-22' },
  });
