import type { CertificateState } from './fault.policy.js';

/** What the flow of a fault keeps of it; who said what and when stands in the timeline. Times in epoch milliseconds. */
export interface FaultDossier {
  assetId: string | null;
  label: string | null;
  kind: string;
  place: string;
  skill: string;
  supplierId: string | null;
  /** On the day of the report. */
  underWarranty: boolean;
  /** Who repairs it unless the hotline says otherwise. */
  teamId: string | null;
  /** The open fault of the same asset that this report has joined. */
  main: { id: string; number: string } | null;
  /** What its reporter was told last of the main one. */
  told: string | null;
  /** The fault before it, when that is not long ago. */
  repeatOf: string | null;
  rounds: number;
  maintainerId: string | null;
  appointment: { from: number; until: number } | null;
  price: Price | null;
  fix: Fix | null;
  review: 'due' | 'passed' | 'sent_back' | null;
  reviewCause: 'sample' | 'repeat' | null;
}

export interface Price {
  /** Null: nothing is charged. */
  fen: number | null;
  what: string;
  agreed: { who: string; how: string; at: number } | null;
}

export interface Fix {
  cause: string;
  measures: string;
  remote: boolean;
  signature: { file?: string; name?: string } | null;
  at: number;
  byId: string;
  /** Its reporter was asked once more whether it is. */
  reminded?: true;
}

const emptyDossier: FaultDossier = {
  assetId: null,
  label: null,
  kind: 'other',
  place: '',
  skill: '',
  supplierId: null,
  underWarranty: false,
  teamId: null,
  main: null,
  told: null,
  repeatOf: null,
  rounds: 1,
  maintainerId: null,
  appointment: null,
  price: null,
  fix: null,
  review: null,
  reviewCause: null,
};

/** What was looked up of a fault when it was reported. */
export interface FaultFacts extends Pick<
  FaultDossier,
  'assetId' | 'label' | 'kind' | 'place' | 'skill' | 'supplierId' | 'underWarranty' | 'teamId' | 'repeatOf'
> {
  open: { id: string; number: string; maintainerId: string | null; ownerId: string | null } | null;
}

const isFacts = (value: unknown): value is FaultFacts =>
  typeof value === 'object' && value !== null && 'open' in value && 'underWarranty' in value;

/** @throws when nothing was looked up: a bug of the caller */
export function factsOf(lookedUp: unknown): FaultFacts {
  if (!isFacts(lookedUp)) throw new Error('A fault is opened with what was looked up of it');
  return lookedUp;
}

export function dossierFrom({ open, ...facts }: FaultFacts): FaultDossier {
  return { ...emptyDossier, ...facts, main: open && { id: open.id, number: open.number } };
}

const isDossier = (value: unknown): value is FaultDossier =>
  typeof value === 'object' && value !== null && 'rounds' in value;

export const faultOf = ({ dossier }: { dossier: unknown }): FaultDossier =>
  isDossier(dossier) ? dossier : emptyDossier;

/** Work is open when somebody else pays, nothing is charged, or the price was agreed to. */
export const isPriceSettled = ({ underWarranty, price }: FaultDossier): boolean =>
  underWarranty || (price !== null && (price.fen === null || price.agreed !== null));

/** What looking up the certificates of somebody has shown. */
export interface CertificateFound {
  state: CertificateState;
  until: string | null;
}
