export class FaultReviewView {
  ticketId: string;
  number: string;
  title: string;
  /** Drawn by lot, or the asset had failed before. */
  cause: 'sample' | 'repeat';
  causeName: string;
  state: 'due' | 'passed' | 'sent_back' | 'lapsed';
  teamName: string;
  maintainerName: string | null;
  remark: string;
  reviewerName: string | null;
  dueSince: string;
  reviewedAt: string | null;
}

export class FaultReviewPageView {
  items: FaultReviewView[];
  nextCursor: string | null;
}
