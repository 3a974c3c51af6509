import { createContext, useContext } from 'react';
import type { Ticket } from '../../../lib/api';

/** What the inputs of a form may need to know of where they stand. */
export interface FormScope {
  ticket?: Ticket;
  action?: string;
  /** The call that the person is in now. */
  callId?: string | undefined;
}

export const FormScopeContext = createContext<FormScope>({});

export const useFormScope = (): FormScope => useContext(FormScopeContext);
