import { linesByHand, useCatalogue, useOrganisation } from '../../../../lib/reference';

/** Lines, topics, counties and departments as choices. */
export function useRoutingOptions(line: string | null | undefined) {
  const { data: catalogue } = useCatalogue();
  const { data: organisation } = useOrganisation();
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return {
    lines: linesByHand(catalogue).map(({ code, label }) => ({ value: code, label })),
    topics: catalogue?.lines.find(({ code }) => code === line)?.topics ?? [],
    counties: (organisation?.counties ?? []).map(named),
    departments: (organisation?.departments ?? []).filter(({ active }) => active).map(named),
  };
}
