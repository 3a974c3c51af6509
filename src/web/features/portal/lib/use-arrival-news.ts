import { useEffect, useEffectEvent, useRef } from 'react';
import type { Ticket } from '../../../lib/api';
import { announce } from '../../../lib/hooks';
import { usePortalTexts } from '../texts';
import { needOf } from './progress';

/** Says when a reply or a question comes in while the ticket is open. */
export function useArrivalNews(ticket: Ticket): void {
  const t = usePortalTexts();
  const { number, state } = ticket;
  const before = useRef(state);
  const tell = useEffectEvent(() => {
    const need = needOf(state);
    if (need) announce(t(need === 'answer' ? 'arrivedQuestion' : 'arrivedReply', { number }));
  });
  useEffect(() => {
    if (before.current !== state) tell();
    before.current = state;
  }, [state]);
}
