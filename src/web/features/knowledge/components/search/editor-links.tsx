import { Link } from 'react-router';
import { useKnowledgeTexts } from '../../texts';
import shared from '../shared/shared.module.css';
import { useReader } from '../shared/use-reader';

/** The ways to the editors' own pages, for those who have them. */
export function EditorLinks() {
  const t = useKnowledgeTexts();
  const { mayListWork, mayWrite } = useReader();
  if (!mayListWork && !mayWrite) return null;
  return (
    <nav className={shared.links} aria-label={t('workList')}>
      {mayListWork && (
        <Link to="/knowledge/work" data-testid="knowledge-to-work">
          {t('workList')}
        </Link>
      )}
      {mayWrite && (
        <Link to="/knowledge/new" data-testid="knowledge-to-new">
          {t('newArticle')}
        </Link>
      )}
    </nav>
  );
}
