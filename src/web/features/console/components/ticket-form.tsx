import { Button, Tag } from 'antd';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useFocusFault, useFormKeys } from '../../../lib/hooks';
import { ProblemNotice } from '../../../ui';
import { ArrivalsContext, FieldForm } from '../../../ui/fields';
import {
  FittingIncidentNote,
  hasOwnFlow,
  joinAnswer,
  RechargeHint,
  ticketInputs,
  useAsAnswerTarget,
} from '../../tickets';
import { type Asked, nothingAsked } from '../lib/asked';
import type { Origin } from '../lib/new-ticket';
import type { FormDraft } from '../lib/use-call-draft';
import { useTicketForm } from '../lib/use-ticket-form';
import { useConsoleTexts } from '../texts';
import { LinePicker } from './line-picker';
import { OutcomeBar } from './outcome-bar';
import { ExtraFields } from './extra-fields';
import styles from './ticket-form.module.css';
import { TopicField } from './topic-field';
import { WordsFields } from './words-fields';

interface Props {
  heading: string;
  draft: FormDraft;
  origin: Origin;
  countyId: string | null;
  /** What scripts may leave open. */
  known: Asked['known'];
  onAsk: (asked: Asked) => void;
  onOpenTicket: (ticketId: string) => void;
}

/** From what was said to a ticket that is answered, dispatched or saved; several may follow one another in a call. */
export function TicketForm({ heading, draft, origin, countyId, known, onAsk, onOpenTicket }: Props) {
  const t = useConsoleTexts();
  const form = useTicketForm(draft, origin, countyId, onOpenTicket);
  const { value, change } = draft;
  const isByFields = hasOwnFlow(form.line);
  const element = useRef<HTMLFormElement>(null);
  useFocusFault(element, form.faultyTries);
  useFormKeys(element, { onSend: () => form.send(form.preferred) });
  useAnswersFor({ draft, countyId, known, onAsk });

  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={heading}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        {draft.isRestored && <Tag>{t('draftBack')}</Tag>}
        {value.at > 0 && (
          <Button type="text" size="small" onClick={form.reset}>
            {t('clearForm')}
          </Button>
        )}
      </div>
      <LinePicker draft={draft} fault={form.faults['line']} />
      {form.line ? (
        <ArrivalsContext value={form.arrivals}>
          <TopicField
            draft={draft}
            line={form.line}
            fault={form.faults['topic']}
            onChosen={() => focusFirst(element.current)}
          />
          {form.incident.fitting && (
            <FittingIncidentNote
              incident={form.incident.fitting}
              chosen={form.incident.isChosen}
              onHang={form.incident.toggle}
            />
          )}
          {!isByFields && <WordsFields draft={draft} faults={form.faults} extra={false} />}
          {value.line === 'reversal' && (
            <RechargeHint
              values={value.fields}
              onFound={(found) => change({ fields: { ...value.fields, ...found } })}
            />
          )}
          <FieldForm
            fields={form.fields}
            values={value.fields}
            onChange={(fields) => change({ fields })}
            faults={form.faults}
            inputs={ticketInputs}
          />
          {isByFields && <WordsFields draft={draft} faults={form.faults} extra />}
          <ExtraFields draft={draft} faults={form.faults} />
          {form.error && <ProblemNotice error={form.error} shownFields={Object.keys(form.faults)} />}
          <OutcomeBar draft={draft} form={form} />
        </ArrivalsContext>
      ) : (
        <p className={styles.hint}>{t('chooseLine')}</p>
      )}
    </form>
  );
}

/** The first field that is typed into. */
const focusFirst = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('input:not([type=radio]), textarea')?.focus();

/** Tells the right pane what is being typed, and takes an answer from it. */
function useAnswersFor({ draft, countyId, known, onAsk }: Pick<Props, 'draft' | 'countyId' | 'known' | 'onAsk'>): void {
  const { title, description, line, topic } = draft.value;
  const words = `${title} ${description}`.trim();
  const tell = useEffectEvent((ask: boolean) => onAsk(ask ? { words, countyId, line, topic, known } : nothingAsked));
  useEffect(() => tell(true), [words, countyId, line, topic]);
  useEffect(() => () => tell(false), []);
  useAsAnswerTarget((text, article) => {
    const { answer } = draft.value;
    const source = article && {
      articleId: article.id,
      articleVersion: article.version,
      articleTitle: article.title,
    };
    draft.change({ answer: { ...answer, text: joinAnswer(answer.text, text), ...source } });
  }, true);
}
