import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useDebounced } from '../../../../lib/hooks';
import { useMay } from '../../../../lib/session';
import { Loading, MoreButton, ProblemNotice, TabHead } from '../../../../ui';
import { useUsers } from '../../api/find-users';
import { usePeopleTexts } from './texts';
import { UserDialog } from './user-dialog';
import { UserTable } from './user-table';

const settleMs = 250;
const newUser = 'new';

/** Who may sign in, as what, and where they belong. Nobody is ever deleted, only deactivated (C1). */
export function PeopleTab() {
  const t = usePeopleTexts();
  const mayChange = useMay('user.change');
  const [typed, setTyped] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const found = useUsers(useDebounced(typed.trim(), settleMs));
  const users = found.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <TabHead title={t('title')}>
        <Input
          type="search"
          allowClear
          style={{ width: 260 }}
          prefix={<SearchOutlined />}
          aria-label={t('search')}
          placeholder={t('search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          data-testid="user-search"
        />
        {mayChange && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing(newUser)} data-testid="user-add">
            {t('add')}
          </Button>
        )}
      </TabHead>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {users ? (
        <UserTable users={users} onEdit={mayChange ? ({ id }) => setEditing(id) : null} />
      ) : (
        !found.error && <Loading />
      )}
      <MoreButton pages={found} />
      {editing && (
        <UserDialog user={users?.find(({ id }) => id === editing) ?? null} onClose={() => setEditing(null)} />
      )}
    </>
  );
}
