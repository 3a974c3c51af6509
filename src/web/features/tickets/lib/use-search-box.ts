import type { InputRef } from 'antd';
import { type RefObject, useRef, useState } from 'react';
import { useDebounced } from '../../../lib/hooks';

const settleMs = 200;

export interface SearchBoxState {
  input: RefObject<InputRef | null>;
  typed: string;
  /** What to search for: the words once they stand still. */
  q: string;
  type: (text: string) => void;
  clear: () => void;
  focus: () => void;
}

export function useSearchBox(): SearchBoxState {
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const settled = useDebounced(typed.trim(), settleMs);
  return {
    input,
    typed,
    q: typed.trim() === '' ? '' : settled,
    type: setTyped,
    clear: () => setTyped(''),
    focus: () => input.current?.focus({ cursor: 'all' }),
  };
}
