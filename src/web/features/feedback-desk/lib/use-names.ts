import { useWords } from '../api/get-words';

interface Named {
  value: string;
  label: string;
}

const none: readonly Named[] = [];

/** What the codes of reports are called. */
export function useNames() {
  const { data } = useWords();
  const nameIn = (choices: readonly Named[] | undefined, code: string | null): string =>
    choices?.find(({ value }) => value === code)?.label ?? '';
  return {
    topics: data?.topics ?? none,
    counties: data?.counties ?? none,
    states: data?.states ?? none,
    state: (code: string) => nameIn(data?.states, code),
    topic: (code: string) => nameIn(data?.topics, code),
    county: (code: string | null) => nameIn(data?.counties, code),
    about: (code: string | null) => nameIn(data?.about, code),
    department: (id: string | null) => nameIn(data?.departments, id),
  };
}
