import { useQuery } from '@tanstack/react-query';
import { answer, api, type Catalogue, type Option } from '../api';

/** GET /api/catalogue: lines, fields and every list of options, in the reader's language. */
export const useCatalogue = () =>
  useQuery({
    queryKey: ['catalogue'],
    queryFn: () => answer(api.GET('/api/catalogue')),
    staleTime: 15 * 60_000,
  });

/** The lines of which people open tickets; of the others the system does. */
export const linesByHand = (catalogue: Catalogue | undefined): Catalogue['lines'] =>
  catalogue?.lines.filter(({ byHand }) => byHand) ?? [];

const labelIn = (options: readonly Option[] | undefined, value: string): string =>
  options?.find((option) => option.value === value)?.label ?? value;

/** Names of coded values; the code itself until the catalogue has come, or when it is unknown. */
export interface Labels {
  line: (code: string) => string;
  topic: (line: string, topic: string) => string;
  state: (line: string, state: string) => string;
  priority: (value: string) => string;
  channel: (value: string) => string;
  clock: (kind: string) => string;
  tier: (value: string) => string;
  role: (value: string) => string;
}

const labelsOf = (catalogue: Catalogue | undefined): Labels => {
  const line = (code: string) => catalogue?.lines.find((candidate) => candidate.code === code);
  return {
    line: (code) => line(code)?.label ?? code,
    topic: (code, topic) => labelIn(line(code)?.topics, topic),
    state: (code, state) => labelIn(line(code)?.states ?? catalogue?.lines[0]?.states, state),
    priority: (value) => labelIn(catalogue?.priorities, value),
    channel: (value) => labelIn(catalogue?.channels, value),
    clock: (kind) => labelIn(catalogue?.clocks, kind),
    tier: (value) => labelIn(catalogue?.tiers, value),
    role: (value) => labelIn(catalogue?.roles, value),
  };
};

/** One set of names a catalogue, however many rows ask for them. */
const known = new WeakMap<Catalogue, Labels>();
const codes = labelsOf(undefined);

function knownLabels(catalogue: Catalogue): Labels {
  const labels = known.get(catalogue) ?? labelsOf(catalogue);
  known.set(catalogue, labels);
  return labels;
}

export function useLabels(): Labels {
  const { data } = useCatalogue();
  return data ? knownLabels(data) : codes;
}
