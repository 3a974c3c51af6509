import { useOpenForm } from '../../../lib/feedback/use-open-form';
import { useLanguage } from '../../../lib/i18n';
import { useOrganisation } from '../../../lib/reference';

interface Named {
  value: string;
  label: string;
}

/** What codes are called: as the open page calls them, so that both speak of the same things. */
export function usePlaces() {
  const language = useLanguage();
  const { form, url } = useOpenForm();
  const { data: organisation } = useOrganisation();
  const inWords = (choices: { value: string; label: { zh: string; en: string } }[] = []): Named[] =>
    choices.map(({ value, label }) => ({ value, label: language === 'en' ? label.en : label.zh }));
  const [topics, counties, abouts] = [inWords(form?.topics), inWords(form?.counties), inWords(form?.about)];
  const nameIn = (choices: readonly Named[], code: string | null): string =>
    choices.find(({ value }) => value === code)?.label ?? code ?? '';
  return {
    topics,
    counties,
    url,
    topic: (code: string) => nameIn(topics, code),
    county: (code: string | null) => nameIn(counties, code),
    about: (code: string | null) => nameIn(abouts, code),
    department: (id: string | null) => organisation?.departments.find((one) => one.id === id)?.name ?? '',
  };
}
