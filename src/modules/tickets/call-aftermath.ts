import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CallEndings } from '../calls/index.js';
import { TicketDraft } from './ticket.draft.js';
import { TicketLoader } from './ticket.load.js';
import { TicketWriter } from './ticket.write.js';
import { Tickets } from './tickets.service.js';

/** The dispatch clock of what was registered during a call starts when the call ends (A5). */
@Injectable()
export class CallAftermath {
  constructor(
    private readonly tickets: Tickets,
    private readonly loader: TicketLoader,
    private readonly writer: TicketWriter,
    endings: CallEndings,
  ) {
    endings.listen((tx, actor, callId) => this.startDispatchClocks(tx, actor, callId));
  }

  private async startDispatchClocks(tx: Transaction, actor: Actor, callId: string): Promise<void> {
    const text = `SELECT t.id FROM ticket_calls x JOIN tickets t ON t.id = x.ticket_id
                  WHERE x.call_id = $1 AND t.state = 'registered'
                    AND NOT EXISTS (SELECT FROM clocks c WHERE c.ticket_id = t.id AND c.kind = 'dispatch')
                  ORDER BY t.id FOR UPDATE OF t`;
    for (const { id } of await tx.rows<{ id: string }>({ text }, [callId])) {
      const loaded = await this.loader.load(id, actor.userId, false, tx);
      if (!loaded) continue;
      const draft = new TicketDraft(loaded.aggregate, this.tickets.context(actor, tx.at.getTime()));
      draft.start('dispatch');
      draft.enter({ kind: 'clock_start', change: { clock: 'dispatch' }, callId });
      draft.settle();
      await this.writer.write(draft, {}, tx);
    }
  }
}
