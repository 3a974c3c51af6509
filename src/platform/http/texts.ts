import { Transform, type TransformFnParams } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { isCalendarDay, parseInstant } from '../../shared/instant.js';
import { normaliseText } from '../../shared/text.js';

const tidied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidied);
  return typeof value === 'string' ? normaliseText(value) : value;
};

/** A text (or a list of them) in the form in which texts are stored, so that nothing but blanks counts as nothing. */
export const Tidy = (): PropertyDecorator => Transform(({ value }: TransformFnParams) => tidied(value));

/** An instant with its offset, such as `2026-11-23T09:00:00+08:00`. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value) => parseInstant(value) !== undefined,
      defaultMessage: () => 'must be a time with an offset',
    },
  });

/** A day of this century, such as `2026-11-23`. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value) => isCalendarDay(value) && value.startsWith('20'),
      defaultMessage: () => 'must be a day',
    },
  });
