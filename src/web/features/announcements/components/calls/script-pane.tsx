import { fillPlaceholders } from '../../../../lib/placeholders';
import { useMe } from '../../../../lib/session';
import { Markdown } from '../../../../ui';
import { useArticlesOf } from '../../api/find-articles';
import type { Announcement } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import calls from './calls.module.css';

interface Props {
  announcement: Announcement;
  /** Who is called. */
  outletName: string;
}

/** What to tell: the approved scripts that the announcement brings, with names filled in, then its own text. */
export function ScriptPane({ announcement, outletName }: Props) {
  const t = useAnnouncementTexts();
  const me = useMe();
  const known = { outletName, agentName: me.displayName, agentCode: me.username };
  const scripts = useArticlesOf(announcement.articles.filter(({ kind }) => kind === 'script').map(({ id }) => id));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={calls.script} aria-label={t('script')} tabIndex={0}>
      <h2 className={calls.heading}>{t('script')}</h2>
      <p className={calls.quiet}>{t('tellThis')}</p>
      {scripts.map((script) => (
        <section key={script.id}>
          <h2 className={calls.scriptTitle}>{script.title}</h2>
          <Markdown text={fillPlaceholders(script.body, known)} title={script.title} />
        </section>
      ))}
      <Markdown text={announcement.body} title={announcement.title} />
    </section>
  );
}
