import { EditOutlined, EyeOutlined } from '@ant-design/icons';
import type { Person } from '../../../lib/live';
import { useLanguage } from '../../../lib/i18n';
import { useTicketTexts } from '../texts';
import styles from './presence.module.css';

/** Others who look at the ticket or write in it, in words: two people see each other before they collide. */
export function Presence({ people }: { people: readonly Person[] }) {
  const t = useTicketTexts();
  const join = useLanguage() === 'en' ? ', ' : '、';
  const namesOf = (writing: boolean): string =>
    people
      .filter((person) => person.writing === writing)
      .map(({ name }) => name)
      .join(join);
  const [writing, looking] = [namesOf(true), namesOf(false)];
  return (
    <div className={styles.people} role="status" data-testid="presence">
      {writing && (
        <span className={styles.writing}>
          <EditOutlined /> {t('writing', { names: writing })}
        </span>
      )}
      {looking && (
        <span>
          <EyeOutlined /> {t('atWork', { names: looking })}
        </span>
      )}
    </div>
  );
}
