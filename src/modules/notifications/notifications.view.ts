export class NotificationView {
  id: string;
  kind: string;
  ticketId: string | null;
  ticketNumber: string | null;
  /** The announcement it is about. */
  announcementId: string | null;
  /** Set for what is about an incident as a whole. */
  incidentId: string | null;
  /** Set for what somebody asked for from a store, and for counts and write-offs. */
  requisitionId: string | null;
  adjustmentId: string | null;
  text: string;
  at: string;
  readAt: string | null;
}

export class NotificationListView {
  items: NotificationView[];
  nextCursor: string | null;
  /** Counted up to 100. */
  unread: number;
}
