import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { CopyButton } from '../../../../ui';
import { ContentDiff } from '../diff/content-diff';
import styles from './edit.module.css';
import { useEditTexts } from './texts';
import type { DraftEditing } from './use-draft-editing';

/** Two texts, neither of which gives way by itself: both are shown, one is chosen, the other put aside. */
export function ConflictNotice({ editing }: { editing: DraftEditing }) {
  const t = useEditTexts();
  const { theirs, content } = editing;
  const first = useRef<HTMLButtonElement>(null);
  // It takes the place of the field that had the focus.
  useEffect(() => first.current?.focus(), []);
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      className={styles.notice}
      title={t('conflictTitle')}
      data-testid="knowledge-conflict"
      description={
        <div className={styles.conflict}>
          <p>{t('conflictLead')}</p>
          <div className={styles.choices}>
            <Button ref={first} type="primary" onClick={editing.keepMine} data-testid="knowledge-keep-mine">
              {t('keepMine')}
            </Button>
            <Button onClick={editing.takeTheirs} data-testid="knowledge-take-theirs">
              {t('takeTheirs')}
            </Button>
            <span className={styles.copies}>
              {t('mine')} <CopyButton text={content.body} label={t('mine')} />
              {t('theirs')} <CopyButton text={theirs.body} label={t('theirs')} />
            </span>
          </div>
          <ContentDiff before={theirs} after={content} labels={{ before: t('theirs'), after: t('mine') }} />
        </div>
      }
    />
  );
}

/** The text that gave way can be had back. */
export function AsideNotice({ editing }: { editing: DraftEditing }) {
  const t = useEditTexts();
  if (!editing.aside) return null;
  return (
    <Alert
      type="info"
      showIcon
      className={styles.notice}
      title={t('asideTitle')}
      data-testid="knowledge-aside"
      action={
        <span className={styles.choices}>
          <Button size="small" onClick={editing.swapAside} data-testid="knowledge-swap">
            {t('swap')}
          </Button>
          <Button size="small" type="text" onClick={editing.dropAside} data-testid="knowledge-drop-aside">
            {t('dropAside')}
          </Button>
        </span>
      }
    />
  );
}
