import type { ReactNode } from 'react';
import type { Ticket } from '../../../lib/api';
import { useCommonTexts } from '../../../lib/i18n';
import { useCatalogue, useLabels, useOrganisation } from '../../../lib/reference';
import { formatTime } from '../../../lib/time';
import { showValue } from '../lib/show-value';
import { useTicketTexts } from '../texts';
import styles from './facts.module.css';
import { RevealNumber } from './reveal-number';
import { Section } from './section';

interface Fact {
  label: string;
  value: ReactNode;
}

interface Props {
  ticket: Ticket;
  /** Left out where the line shows its fields in a way of its own. */
  withLine?: boolean;
}

/** What is known of the ticket: the shared facts, then the fields of its line. Empty ones are left out. */
export function Facts({ ticket, withLine = true }: Props) {
  const t = useTicketTexts();
  const [shared, ofLine] = [useSharedFacts(ticket), useLineFacts(ticket)];
  const facts = [...shared, ...(withLine ? ofLine : [])].filter(({ value }) => Boolean(value));
  return (
    <Section title={t('facts')}>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {ticket.description && ticket.description !== ticket.title && (
        <p className={styles.description}>{ticket.description}</p>
      )}
    </Section>
  );
}

function useSharedFacts(ticket: Ticket): Fact[] {
  const t = useTicketTexts();
  const labels = useLabels();
  const { outlet, plan, article, openedBy } = ticket;
  const told = plan && (plan.toldAt ? t('planTold', { at: formatTime(plan.toldAt) }) : t('planUntold'));
  const promised = plan?.promisedAt && t('planPromised', { at: formatTime(plan.promisedAt) });
  return [
    { label: t('outlet'), value: outlet && `${outlet.code} ${outlet.name}（${labels.tier(outlet.tier)}）` },
    { label: t('line'), value: `${labels.line(ticket.line)} · ${labels.topic(ticket.line, ticket.topic)}` },
    { label: t('contact'), value: ticket.contactName },
    { label: t('phone'), value: ticket.contactPhone && <RevealNumber ticket={ticket} /> },
    { label: t('opened'), value: t('openedBy', { name: openedBy.name, at: formatTime(ticket.openedAt) }) },
    { label: t('channel'), value: labels.channel(ticket.channel) },
    { label: t('owner'), value: ticket.owner?.name },
    { label: t('departments'), value: ticket.departments.map(({ name }) => name).join(' · ') },
    { label: t('plan'), value: plan && [plan.text, promised, told].filter(Boolean).join(' · ') },
    { label: t('article'), value: article && t('articleVersion', { title: article.title, version: article.version }) },
    { label: t('tags'), value: ticket.tags.join(' · ') },
    { label: t('rating'), value: ticket.rating && `${ticket.rating} / 5` },
  ];
}

function useLineFacts(ticket: Ticket): Fact[] {
  const common = useCommonTexts();
  const { data: catalogue } = useCatalogue();
  const { data: organisation } = useOrganisation();
  const names = { organisation, yes: common('yes'), no: common('no') };
  const fields = catalogue?.lines.find(({ code }) => code === ticket.line)?.fields ?? [];
  return fields.map((field) => ({ label: field.label, value: showValue(ticket.fields[field.name], field, names) }));
}
