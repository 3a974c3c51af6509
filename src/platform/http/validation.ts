import { type ValidationError, ValidationPipe } from '@nestjs/common';
import type { ValidatorOptions } from 'class-validator';
import type { FieldFault } from '../../shared/refusal.js';
import { refuseHttp } from './http.refusals.js';
import { constraintTexts, otherConstraint } from './constraint-texts.js';
import { misplacedLists } from './nested.js';

/** Nested class-validator errors as one flat list of faults, with `a.b.0.c` paths. */
export function flatten(errors: readonly ValidationError[], prefix = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = prefix + error.property;
    const own = Object.entries(error.constraints ?? {}).map(([name, english]): FieldFault => {
      const { code, text } = constraintTexts[name] ?? otherConstraint;
      return { field, code, message: text(english) };
    });
    return [...own, ...flatten(error.children ?? [], `${field}.`)];
  });
}

/** Nothing is taken for an object that is none. */
class StrictValidationPipe extends ValidationPipe {
  protected override async validate(object: object, options?: ValidatorOptions): Promise<ValidationError[]> {
    return [...(await super.validate(object, options)), ...misplacedLists(object)];
  }
}

/** Unknown fields are refused, texts stay texts; every fault is told at once, in the caller's language. */
export const validation = (): ValidationPipe =>
  new StrictValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const faults = flatten(errors);
      return refuseHttp('request.invalid', { count: faults.length }, { errors: faults });
    },
  });
