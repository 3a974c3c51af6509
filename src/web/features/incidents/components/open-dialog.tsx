import { Button, Input, Modal, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Problem } from '../../../lib/api';
import { useFormKeys, useRequestKey } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { useCatalogue, useOrganisation } from '../../../lib/reference';
import { ProblemNotice } from '../../../ui';
import { FieldRow } from '../../../ui/fields';
import { knowsStep } from '../../tickets';
import { useOpenIncident } from '../api/open-incident';
import { useIncidentTexts } from '../texts';
import styles from './incidents.module.css';

const everywhere = '';
const empty = { title: '', countyId: everywhere, line: '', topic: '', statement: '' };

/** Opens an incident by hand: what it is, where, and what everybody answers. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  const t = useIncidentTexts();
  return (
    <Modal open width={640} footer={null} title={t('openTitle')} onCancel={onClose}>
      <OpenForm onClose={onClose} />
    </Modal>
  );
}

function OpenForm({ onClose }: { onClose: () => void }) {
  const t = useIncidentTexts();
  const common = useCommonTexts();
  const go = useNavigate();
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  const key = useRequestKey();
  const open = useOpenIncident();
  const { data: catalogue } = useCatalogue();
  const { data: organisation } = useOrganisation();
  const [value, setValue] = useState(empty);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof empty>): void => setValue({ ...value, ...part });
  const lines = (catalogue?.lines ?? []).filter((line) => knowsStep(line, 'hang'));
  const topics = lines.find(({ code }) => code === value.line)?.topics ?? [];
  const faultOf = (name: 'title' | 'line' | 'topic' | 'statement'): string | undefined =>
    tried && !value[name].trim() ? common('required') : undefined;
  const send = (): void => {
    setTried(true);
    const { title, line, topic, statement, countyId } = value;
    if (open.isPending || [title, line, topic, statement].some((text) => !text.trim())) return;
    const body = { title: title.trim(), line, topic, statement: statement.trim(), ...(countyId && { countyId }) };
    open.mutate(
      { body, key: key.current() },
      {
        onSuccess: (incident) => void go(`/incidents/${incident.id}`),
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  };
  useFormKeys(form, { onSend: send });
  const counties = (organisation?.counties ?? []).map((county) => ({ value: county.id, label: county.name }));
  return (
    <div ref={form} className={styles.form}>
      {open.error && <ProblemNotice error={open.error} />}
      <FieldRow id={`${id}t`} label={t('name')} required fault={faultOf('title')}>
        <Input
          id={`${id}t`}
          value={value.title}
          maxLength={200}
          placeholder={t('nameHint')}
          autoFocus
          data-testid="incident-title"
          onChange={(event) => change({ title: event.target.value })}
        />
      </FieldRow>
      <FieldRow id={`${id}c`} label={t('county')}>
        <Select
          id={`${id}c`}
          value={value.countyId}
          options={[{ value: everywhere, label: t('wholeBranch') }, ...counties]}
          onChange={(countyId: string) => change({ countyId })}
        />
      </FieldRow>
      <FieldRow id={`${id}l`} label={t('line')} required fault={faultOf('line')}>
        <Select
          id={`${id}l`}
          value={value.line || undefined}
          options={lines.map(({ code, label }) => ({ value: code, label }))}
          data-testid="incident-line"
          onChange={(line: string) => change({ line, topic: '' })}
        />
      </FieldRow>
      <FieldRow id={`${id}o`} label={t('topic')} required fault={faultOf('topic')}>
        <Select
          id={`${id}o`}
          value={value.topic || undefined}
          options={topics}
          disabled={value.line === ''}
          data-testid="incident-topic"
          onChange={(topic: string) => change({ topic })}
        />
      </FieldRow>
      <FieldRow id={`${id}s`} label={t('statement')} required fault={faultOf('statement')} help={t('statementHint')}>
        <Input.TextArea
          id={`${id}s`}
          value={value.statement}
          maxLength={4000}
          autoSize={{ minRows: 3, maxRows: 10 }}
          data-testid="incident-statement-input"
          onChange={(event) => change({ statement: event.target.value })}
        />
      </FieldRow>
      <div className={styles.foot}>
        <Button type="primary" loading={open.isPending} onClick={send} data-testid="incident-create">
          {t('create')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
