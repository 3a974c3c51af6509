import { EditOutlined } from '@ant-design/icons';
import { Button, Space, Table, Tag } from 'antd';
import { useLabels, useOrganisation } from '../../../../lib/reference';
import { formatTime, serverNow } from '../../../../lib/time';
import { EmptyState } from '../../../../ui';
import type { User } from '../../api/types';
import { useAdminTexts } from '../../texts';
import { usePeopleTexts } from './texts';

interface Props {
  users: readonly User[];
  /** Null for those who may only look. */
  onEdit: ((user: User) => void) | null;
}

export function UserTable({ users, onEdit }: Props) {
  const t = usePeopleTexts();
  const admin = useAdminTexts();
  const labels = useLabels();
  const { data } = useOrganisation();
  const departments = (ids: string[]) =>
    ids.map((id) => data?.departments.find((one) => one.id === id)?.name ?? '').join(' · ');
  const county = (id: string | null) => data?.counties.find((one) => one.id === id)?.name ?? '';
  const state = ({ active, absentUntil, hasPassword }: User) => (
    <Space size={4} wrap>
      {!active && <Tag>{admin('inactive')}</Tag>}
      {!hasPassword && <Tag>{t('noPassword')}</Tag>}
      {absentUntil && Date.parse(absentUntil) > serverNow() && t('absent', { at: formatTime(absentUntil) })}
    </Space>
  );
  const edit = (user: User) => (
    <Button
      type="text"
      icon={<EditOutlined />}
      aria-label={t('editUser', { name: user.displayName })}
      data-testid={`user-edit-${user.username}`}
      onClick={() => onEdit?.(user)}
    />
  );
  return (
    <Table<User>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...users]}
      locale={{ emptyText: <EmptyState title={t('empty')} hint={t('emptyHint')} /> }}
      columns={[
        { title: t('username'), dataIndex: 'username' },
        { title: t('displayName'), dataIndex: 'displayName' },
        { title: t('roles'), dataIndex: 'roles', render: (roles: string[]) => roles.map(labels.role).join(' · ') },
        { title: t('departments'), dataIndex: 'departmentIds', render: departments },
        { title: t('county'), dataIndex: 'countyId', render: county },
        { title: t('state'), key: 'state', render: (_, user) => state(user) },
        ...(onEdit ? [{ title: admin('actions'), key: 'edit', render: (_: unknown, user: User) => edit(user) }] : []),
      ]}
    />
  );
}
