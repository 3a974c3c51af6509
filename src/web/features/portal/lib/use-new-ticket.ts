import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Line, type OpenTicket, Problem } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts';
import { useRequestKey } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { asTexts, faultsOf, type FieldValues, useSendOnArrival, valuesToSend } from '../../../ui/fields';
import { hasOwnFlow, titleOfFields, useOpenTicket } from '../../tickets';

export interface NewTicketForm {
  topic: string;
  title: string;
  description: string;
  /** Values of the line's own fields. */
  fields: FieldValues;
  files: readonly string[];
}

/** What the page knows already, and how it names the ticket instead of the person. */
export interface Given {
  /** Tells drafts of the same line apart. */
  key?: string;
  fields?: FieldValues;
  titleOf?: (form: NewTicketForm) => string;
}

const empty: NewTicketForm = { topic: '', title: '', description: '', fields: {}, files: [] };

const asked = ['topic', 'title', 'description'] as const;

/** The server names the line's own fields `fields.x`; the form knows them as `x`. */
const ownName = (field: string): string => field.replace(/^fields\./, '');

const bodyOf = (line: Line, { topic, title, description, fields, files }: NewTicketForm, given: Given): OpenTicket => ({
  line: line.code,
  topic,
  title: title.trim() || titleOfFields(line, topic, fields),
  description: description.trim() || titleOfFields(line, topic, fields),
  fields: { ...valuesToSend(line.fields, fields), ...given.fields },
  files: asTexts(files),
});

/** The form of a new ticket: its draft, its faults by field, and the sending, which leads to the ticket. */
export function useNewTicket(line: Line, given: Given = {}) {
  const common = useCommonTexts();
  const go = useNavigate();
  const key = useRequestKey();
  const open = useOpenTicket();
  const draft = useDraft(`portal:new:${line.code}${given.key ? `:${given.key}` : ''}`, empty);
  const [tried, setTried] = useState(false);
  const [faultyTries, setFaultyTries] = useState(0);
  const { titleOf } = given;
  const form = titleOf ? { ...draft.value, title: titleOf(draft.value) } : draft.value;

  const words = hasOwnFlow(line) ? (['topic'] as const) : asked;
  const missing = words.filter((name) => form[name].trim() === '').map((name) => [name, common('required')] as const);
  const own = { ...Object.fromEntries(missing), ...faultsOf(line.fields, form.fields, common) };
  const refused = open.error instanceof Problem ? open.error.errors : [];
  const fromServer = Object.fromEntries(refused.map(({ field, message }) => [ownName(field), message]));

  const arriving = useSendOnArrival(() => {
    setTried(true);
    if (Object.keys(own).length > 0) return setFaultyTries((tries) => tries + 1);
    open.mutate(
      { body: bodyOf(line, form, given), key: key.current() },
      {
        onSuccess: ({ id }) => {
          draft.clear();
          void go(`/portal/tickets/${id}`, { replace: true, state: { opened: true } });
        },
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  });

  return {
    form,
    isKept: draft.isKept,
    faults: tried ? { ...fromServer, ...own } : fromServer,
    faultCount: tried ? Object.keys(own).length : 0,
    shownFields: refused.map(({ field }) => field),
    error: open.error,
    faultyTries,
    isBusy: open.isPending || arriving.waiting !== null,
    isWaiting: arriving.waiting !== null,
    arrivals: arriving.arrivals,
    change: (part: Partial<NewTicketForm>) => draft.change({ ...draft.value, ...part }),
    discard: () => {
      arriving.forget();
      draft.clear();
      open.reset();
      setTried(false);
    },
    send: arriving.send,
  };
}
