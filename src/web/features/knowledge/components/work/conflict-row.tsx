import { App, Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useCommonTexts } from '../../../../lib/i18n';
import { formatTime } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import { useSettleConflict } from '../../api/conflicts';
import type { Conflict } from '../../api/types';
import { ContentDiff } from '../diff/content-diff';
import { useWorkTexts } from './texts';
import styles from './work.module.css';

/** Our text on the left, the file's on the right; one of them is taken. */
export function ConflictRow({ conflict }: { conflict: Conflict }) {
  const t = useWorkTexts();
  const common = useCommonTexts();
  const go = useNavigate();
  const { modal, message } = App.useApp();
  const settle = useSettleConflict();
  const [shown, setShown] = useState(false);
  const { articleId, checksum, title, path, foundAt, version, withdrawn, ours, file } = conflict;
  const take = async (side: 'file' | 'ours'): Promise<void> => {
    try {
      await settle.mutateAsync({ articleId, checksum, take: side });
    } catch {
      return;
    }
    void message.success(t(side === 'file' ? 'tookFile' : 'tookOurs'));
    if (side === 'file') void go(`/knowledge/${articleId}/edit`);
  };
  const ask = (side: 'file' | 'ours'): void =>
    void modal.confirm({
      title: t(side === 'file' ? 'takeFileTitle' : 'takeOursTitle'),
      content: t(side === 'file' ? 'takeFileLead' : 'takeOursLead'),
      okText: t(side === 'file' ? 'takeFile' : 'takeOurs'),
      cancelText: common('cancel'),
      okButtonProps: { 'data-testid': 'knowledge-take-confirm' },
      onOk: () => take(side),
    });
  return (
    <li className={styles.conflict} data-testid="knowledge-conflict-row">
      <div className={styles.row}>
        <div className={styles.main}>
          <Link to={`/knowledge/${articleId}`} className={styles.title}>
            {title}
          </Link>
          <span className={styles.meta}>
            <code>{path}</code>
            <span>{t('foundAt', { at: formatTime(foundAt) })}</span>
            {withdrawn && <strong>{t('withdrawn')}</strong>}
          </span>
        </div>
        <span className={styles.buttons}>
          <Button aria-expanded={shown} onClick={() => setShown(!shown)} data-testid="knowledge-conflict-diff">
            {t(shown ? 'hideDiff' : 'showDiff')}
          </Button>
          <Button onClick={() => ask('file')} data-testid="knowledge-take-file">
            {t('takeFile')}
          </Button>
          <Button onClick={() => ask('ours')} data-testid="knowledge-take-ours">
            {t('takeOurs')}
          </Button>
        </span>
      </div>
      {settle.error && <ProblemNotice error={settle.error} />}
      {shown && (
        <ContentDiff before={ours} after={file} labels={{ before: t('oursSide', { version }), after: t('fileSide') }} />
      )}
    </li>
  );
}
