import type { NewEvent } from '../../platform/events/event.js';

/** People or outlets came from a file: who works with them reads them again. */
export const organisationChanged = (importId: string, kind: 'outlets' | 'staff'): NewEvent => ({
  type: 'organisation.changed',
  topics: ['role:agent', 'role:supervisor', 'role:auditor', 'role:admin'],
  audience: { hotline: true, admins: true },
  subjectKind: 'organisation',
  subjectId: importId,
  data: { kind },
});
