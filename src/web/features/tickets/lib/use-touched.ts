import { useState } from 'react';

/** Whether somebody is at an element: with the pointer over it, or with the focus in it. */
export function useTouched() {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const handlers = {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
  return { touched: pointed || focused, handlers };
}
