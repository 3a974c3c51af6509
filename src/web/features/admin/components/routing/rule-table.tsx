import { EditOutlined } from '@ant-design/icons';
import { Button, Switch, Table } from 'antd';
import { useLabels, useOrganisation } from '../../../../lib/reference';
import { EmptyState } from '../../../../ui';
import type { RoutingRule } from '../../api/types';
import { useAdminTexts } from '../../texts';
import { useRoutingTexts } from './texts';

interface Props {
  rules: readonly RoutingRule[];
  mayChange: boolean;
  /** The rule that is being turned on or off. */
  busyId: string | undefined;
  onEdit: (rule: RoutingRule) => void;
  onTurn: (rule: RoutingRule, active: boolean) => void;
}

/** Rules in the order in which they are tried. */
export function RuleTable({ rules, mayChange, busyId, onEdit, onTurn }: Props) {
  const t = useRoutingTexts();
  const admin = useAdminTexts();
  const labels = useLabels();
  const { data } = useOrganisation();
  const county = (id: string | null) => data?.counties.find((one) => one.id === id)?.name ?? admin('any');
  const target = ({ officeOfCounty, departmentId }: RoutingRule) =>
    officeOfCounty ? t('officeOfCounty') : (data?.departments.find(({ id }) => id === departmentId)?.name ?? '');
  const topic = ({ line, topic: code }: RoutingRule) => (line && code ? labels.topic(line, code) : admin('any'));
  const state = (rule: RoutingRule) => (
    <Switch
      size="small"
      checked={rule.active}
      disabled={!mayChange}
      loading={busyId === rule.id}
      aria-label={t(rule.active ? 'turnOff' : 'turnOn', { place: rule.place })}
      onChange={(active) => onTurn(rule, active)}
    />
  );
  const edit = (rule: RoutingRule) => (
    <Button
      type="text"
      icon={<EditOutlined />}
      aria-label={t('editRule', { place: rule.place })}
      onClick={() => onEdit(rule)}
    />
  );
  return (
    <Table<RoutingRule>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...rules].sort((one, other) => one.place - other.place)}
      locale={{ emptyText: <EmptyState title={t('empty')} hint={t('emptyHint')} /> }}
      columns={[
        { title: t('place'), dataIndex: 'place' },
        {
          title: t('line'),
          dataIndex: 'line',
          render: (line: string | null) => (line ? labels.line(line) : admin('any')),
        },
        { title: t('topic'), key: 'topic', render: (_, rule) => topic(rule) },
        { title: t('county'), dataIndex: 'countyId', render: county },
        { title: t('to'), key: 'to', render: (_, rule) => target(rule) },
        { title: t('note'), dataIndex: 'note' },
        { title: admin('active'), key: 'state', render: (_, rule) => state(rule) },
        ...(mayChange
          ? [{ title: admin('actions'), key: 'edit', render: (_: unknown, rule: RoutingRule) => edit(rule) }]
          : []),
      ]}
    />
  );
}
