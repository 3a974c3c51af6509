/** An outlet as a line wants it: its code and its two designated numbers. */
export interface WantedNumbers {
  code: string;
  numbers: readonly string[];
}

/** A number that cannot be given to an outlet because another one keeps it. `place`: 0 or 1. */
export interface NumberClash<Wanted> {
  wanted: Wanted;
  place: number;
  phone: string;
  holder: string;
}

/**
 * The designated numbers that are not free (flows.md: a number belongs to one outlet). A number is free when its holder
 * gives it up in the same file; a holder whose own line is refused keeps its numbers, so one refusal can cause others.
 * @param wanted what the lines ask for; no number twice
 * @param holders the codes of the outlets that have the numbers now
 */
export function numberClashes<Wanted extends WantedNumbers>(
  wanted: readonly Wanted[],
  holders: ReadonlyMap<string, string>,
): NumberClash<Wanted>[] {
  const taken = wanted.flatMap((one) =>
    one.numbers.flatMap((phone, place) => {
      const holder = holders.get(phone);
      return holder === undefined || holder === one.code ? [] : [{ wanted: one, place, phone, holder }];
    }),
  );
  const byHolder = new Map<string, NumberClash<Wanted>[]>();
  for (const clash of taken) byHolder.set(clash.holder, [...(byHolder.get(clash.holder) ?? []), clash]);

  const inFile = new Set(wanted.map(({ code }) => code));
  const keeping = [...byHolder.keys()].filter((holder) => !inFile.has(holder));
  const clashes: NumberClash<Wanted>[] = [];
  for (let holder = keeping.pop(); holder !== undefined; holder = keeping.pop()) {
    for (const clash of byHolder.get(holder) ?? []) {
      clashes.push(clash);
      if (inFile.delete(clash.wanted.code)) keeping.push(clash.wanted.code);
    }
  }
  return clashes;
}
