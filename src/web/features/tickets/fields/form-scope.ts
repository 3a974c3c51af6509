import { createContext, useContext } from 'react';
import type { Ticket } from '../../../lib/api';

/** The call that the person is in, and who is on the line. */
export interface CallAtHand {
  id: string;
  outletId: string | null;
}

/** What the inputs of a form may need to know of where they stand. */
export interface FormScope {
  ticket?: Ticket;
  action?: string;
  call?: CallAtHand | undefined;
}

export const FormScopeContext = createContext<FormScope>({});

export const useFormScope = (): FormScope => useContext(FormScopeContext);
