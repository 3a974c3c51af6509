import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { EmptyState } from '../ui';
import { useAppTexts } from './texts';

export function NotFound() {
  const t = useAppTexts();
  const go = useNavigate();
  const home = (
    <Button type="primary" onClick={() => void go('/')}>
      {t('goHome')}
    </Button>
  );
  return <EmptyState whole title={t('notFound')} hint={t('notFoundHint')} action={home} />;
}
