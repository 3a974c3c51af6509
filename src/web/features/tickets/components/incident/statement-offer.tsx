import { Button } from 'antd';
import type { Action, Ticket } from '../../../../lib/api';
import { useMay } from '../../../../lib/session';
import type { FieldValues } from '../../../../ui/fields';
import { useIncident } from '../../api/incidents';
import { type HungOn, incidentOf } from '../../lib/incident-of';
import { useIncidentHintTexts } from './texts';

/** Steps in which the partner is told something. */
const telling = new Set(['reply', 'inform']);

interface Props {
  ticket: Ticket;
  action: Action;
  values: FieldValues;
  onChange: (values: FieldValues) => void;
}

/** Puts what is agreed on into the text of a reply, where the ticket hangs on an incident. */
export function StatementOffer(props: Props) {
  const mayRead = useMay('incident.read');
  const hung = incidentOf(props.ticket);
  if (!mayRead || !hung || hung.ended || !telling.has(props.action.name)) return null;
  return <Offer on={hung} {...props} />;
}

function Offer({ on, values, onChange }: Props & { on: HungOn }) {
  const t = useIncidentHintTexts();
  const text = useIncident(on.id).data?.statement?.text;
  const typed = typeof values['text'] === 'string' ? values['text'].trim() : '';
  if (!text || typed.includes(text)) return null;
  const use = (): void => onChange({ ...values, text: [typed, text].filter(Boolean).join('\n') });
  return (
    <div>
      <Button size="small" onClick={use} data-testid="use-statement">
        {t('useStatement')}
      </Button>
    </div>
  );
}
