import { Alert, Button, Input } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import type { Line } from '../../../lib/api';
import { useFocusFault } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { ProblemNotice } from '../../../ui';
import { ArrivalsContext, asTexts, FieldForm, FieldRow } from '../../../ui/fields';
import { hasOwnFlow, RechargeHint, ticketInputs } from '../../tickets';
import { type Given, type NewTicketForm as Filled, useNewTicket } from '../lib/use-new-ticket';
import { usePortalTexts } from '../texts';
import styles from './new-ticket.module.css';
import { TopicSelect } from './topic-select';

const longestTitle = 200;
const longestDescription = 20_000;
const mostFiles = 10;

interface Props {
  line: Line;
  given?: Given;
  /** What may help before anything is sent, under what it is about. */
  hint?: (form: Filled) => ReactNode;
}

export function NewTicketForm({ line, given, hint }: Props) {
  const t = usePortalTexts();
  const common = useCommonTexts();
  const prefix = useId();
  const element = useRef<HTMLFormElement>(null);
  const { form, faults, change, ...state } = useNewTicket(line, given);
  useFocusFault(element, state.faultyTries);
  const idOf = (name: string): string => `${prefix}${name}`;
  const aria = (name: string) => ({
    id: idOf(name),
    'aria-invalid': name in faults || undefined,
    'aria-required': !hasOwnFlow(line),
    'aria-describedby': `${idOf(name)}-help${name in faults ? ` ${idOf(name)}-fault` : ''}`,
  });
  const files = { name: 'files', type: 'files', label: t('files'), required: false, max: mostFiles };

  const description = (
    <FieldRow
      key="description"
      id={idOf('description')}
      label={t('description')}
      help={t('descriptionHelp')}
      required={!hasOwnFlow(line)}
      fault={faults['description']}
    >
      <Input.TextArea
        {...aria('description')}
        value={form.description}
        maxLength={longestDescription}
        autoSize={{ minRows: 4, maxRows: 14 }}
        status={'description' in faults ? 'error' : ''}
        data-testid="portal-description"
        onChange={(event) => change({ description: event.target.value })}
      />
    </FieldRow>
  );
  const ownFields = (
    <FieldForm
      key="fields"
      fields={line.fields}
      values={form.fields}
      faults={faults}
      inputs={ticketInputs}
      onChange={(fields) => change({ fields })}
    />
  );
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        state.send();
      }}
    >
      {state.isKept && (
        <Alert
          type="info"
          showIcon
          title={t('draftKept')}
          action={<Button onClick={state.discard}>{t('discard')}</Button>}
        />
      )}
      <FieldRow id={idOf('topic')} label={t('topic')} required fault={faults['topic']}>
        <TopicSelect
          id={idOf('topic')}
          topics={line.topics}
          value={form.topic}
          invalid={'topic' in faults}
          describedBy={'topic' in faults ? `${idOf('topic')}-fault` : undefined}
          onChange={(topic) => change({ topic })}
        />
      </FieldRow>
      {hint?.(form)}
      {!hasOwnFlow(line) && !given?.titleOf && (
        <FieldRow id={idOf('title')} label={t('subject')} help={t('subjectHelp')} required fault={faults['title']}>
          <Input
            {...aria('title')}
            value={form.title}
            maxLength={longestTitle}
            autoComplete="off"
            status={'title' in faults ? 'error' : ''}
            data-testid="portal-title"
            onChange={(event) => change({ title: event.target.value })}
          />
        </FieldRow>
      )}
      {line.code === 'reversal' && (
        <RechargeHint values={form.fields} onFound={(found) => change({ fields: { ...form.fields, ...found } })} />
      )}
      <ArrivalsContext value={state.arrivals}>
        {hasOwnFlow(line) ? [ownFields, description] : [description, ownFields]}
        <FieldForm
          fields={[files]}
          values={{ files: form.files }}
          faults={faults}
          inputs={ticketInputs}
          onChange={(values) => change({ files: asTexts(values['files']) })}
        />
      </ArrivalsContext>
      {state.error && <ProblemNotice error={state.error} shownFields={state.shownFields} />}
      {state.faultCount > 0 && (
        <p role="alert" className={styles.check}>
          {t('checkForm', { count: state.faultCount })}
        </p>
      )}
      {state.isWaiting && <p role="status">{common('sendsOnArrival')}</p>}
      <Button type="primary" htmlType="submit" block loading={state.isBusy} data-testid="portal-submit">
        {t('submit')}
      </Button>
    </form>
  );
}
