import { refuseHttp } from '../../platform/http/http.refusals.js';
import { checkFields, type FieldSpec } from '../../shared/field.js';
import type { AskedStep } from './report.desk.js';

const versionField: FieldSpec = {
  name: 'version',
  type: 'version',
  label: { zh: '版本', en: 'Version' },
  required: true,
};

/** What is asked for by a body whose form depends on the action. @throws DomainError without a version */
export function stepAsked(id: string, action: string, body: unknown): AskedStep {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refuseHttp('request.malformed');
  const { version: given, ...input }: Record<string, unknown> = { ...body };
  const { values, faults } = checkFields([versionField], { version: given });
  if (faults.length > 0) throw refuseHttp('request.invalid', { count: faults.length }, { errors: faults });
  return { id, action, version: Number(values.version), input };
}
