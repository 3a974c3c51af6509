export class FaultFigureView {
  /** What it is counted by: the code of the kind, the id of the supplier or county; null for those without one. */
  key: string | null;
  name: string;
  /** Reports, without those that joined another. */
  reports: number;
  /** Solved by the guide, before anybody was sent. */
  guided: number;
  repaired: number;
  open: number;
  notRepaired: number;
  cancelled: number;
  /** Of assets that had failed not long before. */
  repeats: number;
  /** Share of the reports that are repeats, 0 to 1. */
  repeatRate: number;
  /** Confirmed only after the reporter had said that it was not fixed. */
  againRounds: number;
  /** Hours from the report to the repair, the middle one of all; null without repairs. */
  medianHours: number | null;
}

export class FaultFiguresView {
  from: string;
  to: string;
  total: FaultFigureView;
  byKind: FaultFigureView[];
  bySupplier: FaultFigureView[];
  byCounty: FaultFigureView[];
}
