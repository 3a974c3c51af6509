import { OptionView } from '../tickets/index.js';

/** Another report of the same asset. */
export class FaultRefView {
  ticketId: string;
  number: string;
  symptom: string;
  status: 'open' | 'joined' | 'guided' | 'closed' | 'not_repaired' | 'cancelled';
  statusName: string;
  reportedAt: string;
  fixedAt: string | null;
}

export class FaultPageView {
  items: FaultRefView[];
  nextCursor: string | null;
}

export class FaultAssetView {
  id: string;
  label: string;
  kind: string;
  kindName: string;
  model: string;
  keeperName: string;
  place: string;
  supplierName: string | null;
  supplierPhone: string | null;
  warrantyUntil: string | null;
}

export class FaultPriceView {
  /** Yuan; null: nothing is charged. */
  amount: string | null;
  what: string;
  /** Who has agreed to it, how and when. */
  who: string | null;
  how: string | null;
  agreedAt: string | null;
}

export class FaultSignatureView {
  /** A picture, drawn on the screen. */
  fileId: string | null;
  /** Confirmed by word of mouth. */
  name: string | null;
}

export class AppointmentView {
  from: string;
  until: string;
}

/** What the page of a fault shows beside its ticket. */
export class FaultView {
  id: string;
  number: string;
  version: number;
  state: string;
  kind: string;
  kindName: string;
  place: string;
  asset: FaultAssetView | null;
  severity: string;
  severityName: string;
  underWarranty: boolean;
  rounds: number;
  maintainerName: string | null;
  appointment: AppointmentView | null;
  price: FaultPriceView | null;
  signature: FaultSignatureView | null;
  /** The report that this one has joined. */
  main: FaultRefView | null;
  /** Reports that have joined this one. */
  joined: FaultRefView[];
  /** Earlier faults of the asset that count as repeats. */
  repeats: FaultRefView[];
  repeatWithinDays: number;
}

/** Somebody of the team, and why they are or are not offered. */
export class MaintainerView {
  id: string;
  name: string;
  /** The one the system would choose. */
  suggested: boolean;
  offered: boolean;
  certificate: 'valid' | 'expired' | 'none';
  certificateUntil: string | null;
  absent: boolean;
  load: number;
  reason: string;
}

export class MaintainersView {
  skill: string;
  skillName: string;
  teamName: string;
  items: MaintainerView[];
}

/** What the report form has to know. */
export class ReportFormView {
  asset: FaultAssetView | null;
  underWarranty: boolean;
  kinds: OptionView[];
  symptoms: OptionView[];
  severities: OptionView[];
  /** The open fault of this asset, which a new report joins. */
  open: FaultRefView | null;
}
