import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Mood } from './mood.js';

const read = { name: 'sandbox-mood', text: `SELECT value FROM sandbox_moods WHERE name = 'recharge-gateway'` };
const write = {
  text: `INSERT INTO sandbox_moods (name, value) VALUES ('recharge-gateway', $1)
         ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value`,
};

/** A row, so that a mood outlives a killed process and holds for every node at once. */
@Injectable()
export class Moods {
  constructor(private readonly database: Database) {}

  async current(): Promise<Mood> {
    const row = await this.database.row<{ value: Mood }>(read);
    return row?.value ?? {};
  }

  async keep(mood: Mood): Promise<void> {
    await this.database.rows(write, [JSON.stringify(mood)]);
  }
}
