import { Injectable } from '@nestjs/common';
import { completeLine, type Line, type LineDefinition } from './line.js';
import type { SharedSteps } from './shared-steps.js';
import { refuseTicket } from './tickets.refusals.js';

/** The lines that have registered themselves. Tickets, clocks, dispatch and screens know a line by this alone. */
@Injectable()
export class Lines {
  private readonly byCode = new Map<string, Line>();
  private readonly definitions: LineDefinition[] = [];
  private readonly shared: SharedSteps[] = [];

  register(definition: LineDefinition): void {
    const line = completeLine(definition, this.shared);
    const others = this.all();
    if (others.some((other) => other.code === line.code || other.prefix === line.prefix)) {
      throw new Error(`The line ${line.code} (${line.prefix}) is registered twice`);
    }
    this.definitions.push(definition);
    this.byCode.set(line.code, line);
  }

  /** Adds steps to every line that has the shared flow, to those registered later as well. */
  extend(steps: SharedSteps): void {
    const known = new Set(this.all().flatMap((line) => Object.keys(line.flow.actions)));
    const twice = Object.keys(steps.actions).find((action) => known.has(action));
    if (twice) throw new Error(`The step ${twice} of ${steps.name} is there already`);
    this.shared.push(steps);
    for (const definition of this.definitions) this.byCode.set(definition.code, completeLine(definition, this.shared));
  }

  all(): readonly Line[] {
    return [...this.byCode.values()].toSorted((one, other) => one.place - other.place);
  }

  /** @throws DomainError `ticket.unknown_line` */
  get(code: string): Line {
    const line = this.byCode.get(code);
    if (!line) throw refuseTicket('ticket.unknown_line', { line: code });
    return line;
  }
}
