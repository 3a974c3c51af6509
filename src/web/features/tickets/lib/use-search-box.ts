import { useState } from 'react';
import { useDebounced } from '../../../lib/hooks';

const settleMs = 200;

export interface SearchBoxState {
  typed: string;
  /** What to search for: the words once they stand still. */
  q: string;
  type: (text: string) => void;
  clear: () => void;
}

export function useSearchBox(): SearchBoxState {
  const [typed, setTyped] = useState('');
  const settled = useDebounced(typed.trim(), settleMs);
  return {
    typed,
    q: typed.trim() === '' ? '' : settled,
    type: setTyped,
    clear: () => setTyped(''),
  };
}
