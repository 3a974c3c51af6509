import { Injectable } from '@nestjs/common';
import type { Queries } from '../../platform/database/database.js';
import { Directory } from '../organisation/index.js';
import type { Belonging } from './user.rules.js';

type Place = Omit<Belonging, 'roles'>;

/** Whether the places that people are put into are there. */
@Injectable()
export class References {
  constructor(private readonly directory: Directory) {}

  /** True when all exist and none is closed, unless the person is there `already`. */
  async exist(tx: Queries, { departmentIds, countyId, outletId }: Place, already: Place | null): Promise<boolean> {
    const isOpen = (id: string): boolean =>
      already?.departmentIds.includes(id) || this.directory.department(id)?.active === true;
    if (!departmentIds.every(isOpen)) return false;
    if (countyId !== null && !this.directory.counties().some(({ id }) => id === countyId)) return false;
    if (outletId === null || outletId === already?.outletId) return true;
    const outlets = await tx.rows({ text: 'SELECT FROM outlets WHERE id = $1 AND active' }, [outletId]);
    return outlets.length === 1;
  }
}
