import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { isId } from '../../shared/ids.js';
import { isCalendarDay, parseInstant } from '../../shared/instant.js';
import { refuseHttp } from './http.refusals.js';

/** `limit` (1 to 200, 50 when silent) and the `cursor` of the page before. */
export class PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export interface Page<Item> {
  items: Item[];
  /** Give it back as `cursor` for the next page; null on the last one. */
  nextCursor: string | null;
}

/** The values of the sort order at the end of a page. */
export type Place = readonly string[];

export const encodePlace = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** What the values of a sort order may be. A time can be PostgreSQL's `infinity`; a count is whole and not negative. */
export type PlacePart = 'time' | 'day' | 'id' | 'text' | 'count';

const unstorable = /[\p{Cc}\p{Surrogate}]/u;

const isPart: Record<PlacePart, (value: string) => boolean> = {
  time: (value) => value === 'infinity' || parseInstant(value) !== undefined,
  day: isCalendarDay,
  id: isId,
  text: (value) => !unstorable.test(value),
  count: (value) => /^\d{1,18}$/.test(value),
};

/**
 * The place that a cursor names, with values of the given kinds.
 * @throws DomainError `request.bad_cursor` for anything that `encodePlace` did not write for this list
 */
export function decodePlace(cursor: string | undefined, ...parts: readonly PlacePart[]): readonly string[] | null {
  if (!cursor) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = (kind: PlacePart, value: unknown): value is string => typeof value === 'string' && isPart[kind](value);
    if (
      Array.isArray(place) &&
      place.length === parts.length &&
      parts.every((kind, index) => fits(kind, place[index]))
    ) {
      return place;
    }
  } catch {
    // Not something we wrote: refused below.
  }
  throw refuseHttp('request.bad_cursor');
}

/** A page of what was asked with one row more than its limit: the extra row only says that there is a next page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => Place,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    nextCursor: rows.length > limit && last ? encodePlace(placeOf(last)) : null,
  };
}
