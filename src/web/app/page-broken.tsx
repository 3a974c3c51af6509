import { Button } from 'antd';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { useCommonTexts } from '../lib/i18n';
import { EmptyState } from '../ui';
import { useAppTexts } from './texts';

/** The last resort for a fault in a page, and for a page whose code is gone because a new version was put in place. */
export function PageBroken() {
  const error = useRouteError();
  const t = useAppTexts();
  const common = useCommonTexts();
  useEffect(() => {
    console.error(error);
  }, [error]);
  const reload = (
    <Button type="primary" onClick={() => window.location.reload()}>
      {common('reload')}
    </Button>
  );
  return <EmptyState whole title={t('brokenPage')} hint={t('brokenPageHint')} action={reload} />;
}
