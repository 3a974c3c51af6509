export class CertificateView {
  id: string;
  version: number;
  userId: string;
  userName: string;
  skill: string;
  skillName: string;
  validFrom: string;
  /** The last day. */
  validUntil: string;
  state: 'planned' | 'valid' | 'expired' | 'withdrawn';
  /** Why it was withdrawn. */
  reason: string | null;
}

export class CertificatePageView {
  items: CertificateView[];
  nextCursor: string | null;
}
