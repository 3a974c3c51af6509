import { refuseHttp } from '../../platform/http/http.refusals.js';
import type { FieldValues } from '../../shared/field.js';

/** The body of a step must be an object with a whole `version`; its other fields are checked against the action's form. */
export function stepBody(body: unknown): FieldValues {
  const values = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as FieldValues) : null;
  if (!values) throw refuseHttp('request.malformed');
  if (!Number.isInteger(values.version)) {
    const message = { zh: '缺少版本号，请刷新后重试', en: 'the version that the step is based on is required' };
    throw refuseHttp('request.invalid', { count: 1 }, { errors: [{ field: 'version', code: 'required', message }] });
  }
  return values;
}
