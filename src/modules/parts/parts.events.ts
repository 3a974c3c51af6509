import type { Audience, NewEvent } from '../../platform/events/event.js';
import { rightHolders } from '../../shared/roles.js';

/** Everybody who may read the stock. */
const readers: Audience = { addressees: { roles: rightHolders['stock.read'], counties: [], tiers: [] } };

const told = (
  type: string,
  subject: Pick<NewEvent, 'subjectKind' | 'subjectId'>,
  topics: readonly string[],
  data: NewEvent['data'],
): NewEvent => ({ type, topics: ['stock', ...topics], audience: readers, ...subject, data });

export const stockMoved = (movementId: string, storeIds: readonly string[]): NewEvent =>
  told('stock.moved', { subjectKind: 'movement', subjectId: movementId }, [], { storeIds });

export const catalogueChanged = (subjectKind: 'part' | 'store', subjectId: string): NewEvent =>
  told(`${subjectKind}.changed`, { subjectKind, subjectId }, [], {});

export const requisitionChanged = (id: string, ticketId: string, data: { state: string; version: number }): NewEvent =>
  told('requisition.changed', { subjectKind: 'requisition', subjectId: id }, [`ticket:${ticketId}`], data);

export const adjustmentChanged = (id: string, data: { state: string; version: number }): NewEvent =>
  told('adjustment.changed', { subjectKind: 'adjustment', subjectId: id }, [], data);
