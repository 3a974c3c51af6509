import { App, Button, Table } from 'antd';
import { formatTime, serverNow } from '../../../../lib/time';
import { EmptyState, ProblemNotice } from '../../../../ui';
import { useRevokeToken, useTokens } from '../../api/tokens';
import type { Token } from '../../api/types';
import { useAdminTexts } from '../../texts';
import { useAccountTexts } from './texts';

const isLive = ({ revokedAt, expiresAt }: Token): boolean => revokedAt === null && Date.parse(expiresAt) > serverNow();

export function TokenTable() {
  const t = useAccountTexts();
  const admin = useAdminTexts();
  const { modal } = App.useApp();
  const tokens = useTokens();
  const revoke = useRevokeToken();
  const ask = ({ id, name }: Token): void => {
    modal.confirm({
      title: t('revokeAsk', { name }),
      content: t('revokeHint'),
      okText: t('revoke'),
      okButtonProps: { danger: true },
      onOk: () => revoke.mutate(id),
    });
  };
  const state = (token: Token): string => {
    if (token.revokedAt) return t('revoked', { at: formatTime(token.revokedAt) });
    return t(isLive(token) ? 'live' : 'expired');
  };
  const action = (token: Token) =>
    isLive(token) && (
      <Button
        danger
        size="small"
        loading={revoke.isPending && revoke.variables === token.id}
        aria-label={`${t('revoke')} ${token.name}`}
        onClick={() => ask(token)}
      >
        {t('revoke')}
      </Button>
    );
  const error = tokens.error ?? revoke.error;
  return (
    <>
      {error && <ProblemNotice error={error} onRetry={() => void tokens.refetch()} />}
      <Table<Token>
        size="small"
        rowKey="id"
        pagination={false}
        loading={tokens.isPending}
        scroll={{ x: 'max-content' }}
        dataSource={tokens.data?.items ?? []}
        locale={{ emptyText: <EmptyState title={t('empty')} /> }}
        columns={[
          { title: t('name'), dataIndex: 'name' },
          { title: t('scopes'), dataIndex: 'scopes', render: (scopes: string[]) => scopes.join(', ') },
          { title: t('createdAt'), dataIndex: 'createdAt', render: formatTime },
          { title: t('expiresAt'), dataIndex: 'expiresAt', render: formatTime },
          { title: t('state'), key: 'state', render: (_, token) => state(token) },
          { title: admin('actions'), key: 'revoke', render: (_, token) => action(token) },
        ]}
      />
    </>
  );
}
