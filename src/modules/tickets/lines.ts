import { Injectable } from '@nestjs/common';
import { completeLine, type Line, type LineDefinition } from './line.js';
import { refuseTicket } from './tickets.refusals.js';

/** The lines that have registered themselves. Tickets, clocks, dispatch and screens know a line by this alone. */
@Injectable()
export class Lines {
  private readonly byCode = new Map<string, Line>();

  register(definition: LineDefinition): void {
    const line = completeLine(definition);
    const others = this.all();
    if (others.some((other) => other.code === line.code || other.prefix === line.prefix)) {
      throw new Error(`The line ${line.code} (${line.prefix}) is registered twice`);
    }
    this.byCode.set(line.code, line);
  }

  all(): readonly Line[] {
    return [...this.byCode.values()];
  }

  /** @throws DomainError `ticket.unknown_line` */
  get(code: string): Line {
    const line = this.byCode.get(code);
    if (!line) throw refuseTicket('ticket.unknown_line', { line: code });
    return line;
  }
}
