import { EditOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useMay, useMe } from '../../../../lib/session';
import { EmptyState, Loading, MoreButton, ProblemNotice } from '../../../../ui';
import { type ListName, useAnnouncements } from '../../api/get-announcements';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';
import { AnnouncementRowItem } from './announcement-row';

/** Which lists somebody has: drafts are for those who write, and whoever audits them. */
function useLists(): readonly ListName[] {
  const me = useMe();
  const follows = useMay('announcement.follow');
  const writes = useMay('announcement.write');
  const isAuditor = me.roles.includes('auditor');
  if (!follows) return ['mine'];
  return writes || isAuditor ? ['mine', 'published', 'draft', 'expired'] : ['mine', 'published', 'expired'];
}

const isList = (value: string | null, lists: readonly ListName[]): value is ListName =>
  lists.some((list) => list === value);

/** What is meant for the reader, first what must be read; for those who follow, everything by its state. */
export function AnnouncementList() {
  const t = useAnnouncementTexts();
  const go = useNavigate();
  const lists = useLists();
  const mayWrite = useMay('announcement.write');
  const [params, setParams] = useSearchParams();
  const asked = params.get('list');
  const list = isList(asked, lists) ? asked : 'mine';
  const pages = useAnnouncements(list);
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const isMine = list === 'mine';
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        {mayWrite && (
          <Button
            type="primary"
            icon={<EditOutlined />}
            onClick={() => void go('/announcements/new')}
            data-testid="announcement-new"
          >
            {t('write')}
          </Button>
        )}
      </div>
      {lists.length > 1 && (
        <Segmented<ListName>
          aria-label={t('lists')}
          value={list}
          options={lists.map((name) => ({ value: name, label: t(name) }))}
          onChange={(next) => setParams(next === 'mine' ? {} : { list: next }, { replace: true })}
          data-testid="announcement-lists"
        />
      )}
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {rows && rows.length > 0 && (
        <ul className={styles.list} data-testid="announcement-list">
          {rows.map((row) => (
            <AnnouncementRowItem key={row.id} row={row} isMine={isMine} />
          ))}
        </ul>
      )}
      {rows?.length === 0 && (
        <EmptyState
          title={t(isMine ? 'emptyMine' : 'emptyList')}
          hint={t(isMine ? 'emptyMineHint' : 'emptyListHint')}
        />
      )}
      <MoreButton pages={pages} />
    </div>
  );
}
