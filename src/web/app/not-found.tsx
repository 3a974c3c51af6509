import { Button, Result } from 'antd';
import { useNavigate } from 'react-router';
import { useAppTexts } from './texts';

export function NotFound() {
  const t = useAppTexts();
  const go = useNavigate();
  const home = (
    <Button type="primary" onClick={() => void go('/')}>
      {t('goHome')}
    </Button>
  );
  return <Result status="info" title={t('notFound')} subTitle={t('notFoundHint')} extra={home} />;
}
