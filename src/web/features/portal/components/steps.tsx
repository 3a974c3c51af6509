import { App, Button } from 'antd';
import { useState } from 'react';
import type { Action, Ticket } from '../../../lib/api';
import { ActionForm } from '../../tickets';
import { usePortalTexts } from '../texts';
import { ConfirmForm } from './confirm-form';
import styles from './ticket.module.css';

const confirming = 'confirm';

/** Steps that answer what the partner was asked stand first and strongest, then those that only one line knows. */
const order = ['respond', 'confirm', 'reopen', 'nudge', 'cancel'] as const;
const strong: ReadonlySet<string> = new Set(['respond', 'confirm']);

const rankOf = ({ name }: Action): number => {
  const rank = order.findIndex((known) => known === name);
  return rank === -1 ? strong.size - 0.5 : rank;
};

/** What carries the ticket on: an answer that is asked for, or a step that only this line knows. */
const isStrong = ({ name }: Action): boolean => strong.has(name) || !order.some((known) => known === name);

/** What the partner can do now: buttons by the server's word, the form of the chosen one under them. */
export function Steps({ ticket }: { ticket: Ticket }) {
  const t = usePortalTexts();
  const { message } = App.useApp();
  const [chosenName, setChosenName] = useState<string | null>(null);
  const open = ticket.actions.filter(({ allowed }) => allowed).sort((one, other) => rankOf(one) - rankOf(other));
  const refused = ticket.actions.filter(({ allowed }) => !allowed);
  // A step that is no longer open keeps its form on screen: it says so, and what was typed stays.
  const chosen = ticket.actions.find(({ name }) => name === chosenName);
  const labelOf = (action: Action): string => {
    const own = order.find((name) => name === action.name);
    return own ? t(`do_${own}`) : action.label;
  };
  const close = (): void => setChosenName(null);
  const done = (name: string): void => {
    close();
    void message.success(t(name === confirming ? 'thanks' : 'sent'));
  };
  return (
    <section className={styles.steps} aria-label={t('actions')}>
      <div className={styles.buttons}>
        {open.map((action) => (
          <Button
            key={action.name}
            type={isStrong(action) ? 'primary' : 'default'}
            aria-expanded={action.name === chosenName}
            data-testid={`portal-${action.name}`}
            onClick={() => setChosenName(action.name)}
          >
            {labelOf(action)}
          </Button>
        ))}
      </div>
      {chosen?.name === confirming && (
        <ConfirmForm ticket={ticket} action={chosen} onCancel={close} onDone={() => done(confirming)} />
      )}
      {chosen && chosen.name !== confirming && (
        <ActionForm
          key={chosen.name}
          ticket={ticket}
          action={{ ...chosen, label: labelOf(chosen) }}
          onCancel={close}
          onDone={() => done(chosen.name)}
        />
      )}
      {refused.length > 0 && (
        <details className={styles.refused}>
          <summary>{t('refused')}</summary>
          <ul>
            {refused.map((action) => (
              <li key={action.name} data-testid={`portal-refused-${action.name}`}>
                <strong>{labelOf(action)}</strong> {action.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
