import { Button, Checkbox, Modal } from 'antd';
import { useRef } from 'react';
import type { Incident } from '../../../lib/api';
import { useFormKeys } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { Loading, ProblemNotice } from '../../../ui';
import { ticketsShown, useIncidentTickets } from '../api/get-incident-tickets';
import { useClose } from '../api/incident-steps';
import { useWordsForm } from '../lib/use-words-form';
import { useIncidentTexts } from '../texts';
import styles from './incidents.module.css';
import { TextField } from './text-field';

interface Props {
  incident: Incident;
  onClose: () => void;
}

/** Closes an incident with everything that hangs on it, but for what is ticked. */
export function CloseDialog({ incident, onClose }: Props) {
  const t = useIncidentTexts();
  return (
    <Modal open width={720} footer={null} title={t('closeTitle', { number: incident.number })} onCancel={onClose}>
      <CloseForm incident={incident} onClose={onClose} />
    </Modal>
  );
}

function CloseForm({ incident, onClose }: Props) {
  const t = useIncidentTexts();
  const common = useCommonTexts();
  const element = useRef<HTMLDivElement>(null);
  const { id, version, figures } = incident;
  const form = useWordsForm({
    thing: `incident:${id}:close`,
    first: { text: '', except: [] as string[] },
    bodyOf: ({ text, except }) => (text.trim() ? { version, text: text.trim(), except } : null),
    sending: useClose(id),
    done: t('closing'),
    onDone: onClose,
  });
  useFormKeys(element, { onSend: form.send });
  const excepted = form.value.except.length;
  const left = figures.hung + figures.gathered - excepted;
  return (
    <div ref={element} className={styles.form}>
      {form.error !== null && <ProblemNotice error={form.error} />}
      <TextField
        label={t('closeText')}
        value={form.value.text}
        onChange={(text) => form.change({ text })}
        tried={form.tried}
        help={t('closeHint')}
        rows={3}
        autoFocus
        testId="incident-close-text"
      />
      <Exceptions id={id} except={form.value.except} onChange={(except) => form.change({ except })} />
      <div className={styles.foot}>
        <Button type="primary" danger loading={form.isBusy} onClick={form.send} data-testid="incident-close-confirm">
          {t('confirmClose')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <span className={styles.quiet} role="status">
          {t('closeCount', { count: left, excepted })}
        </span>
      </div>
    </div>
  );
}

interface ExceptionsProps {
  id: string;
  except: readonly string[];
  onChange: (except: string[]) => void;
}

function Exceptions({ id, except, onChange }: ExceptionsProps) {
  const t = useIncidentTexts();
  const tickets = useIncidentTickets(id);
  const all = tickets.data?.pages.flatMap(({ items }) => items) ?? [];
  const rows = all.filter(({ hanging }) => hanging === 'hung' || hanging === 'gathered');
  if (tickets.isPending) return <Loading />;
  return (
    <fieldset className={styles.choices}>
      <legend>{t('except')}</legend>
      {rows.length === 0 && <p className={styles.choice}>{t('exceptNone')}</p>}
      {rows.map(({ ticketId, number, title, outletName }) => (
        <Checkbox
          key={ticketId}
          className={styles.choice}
          checked={except.includes(ticketId)}
          aria-label={t('exceptTicket', { number })}
          data-testid={`except-${number}`}
          onChange={({ target }) =>
            onChange(target.checked ? [...except, ticketId] : except.filter((one) => one !== ticketId))
          }
        >
          {number} {title} <span className={styles.quiet}>{outletName}</span>
        </Checkbox>
      ))}
      {tickets.hasNextPage && <p className={styles.choice}>{t('exceptMore', { count: ticketsShown })}</p>}
    </fieldset>
  );
}
