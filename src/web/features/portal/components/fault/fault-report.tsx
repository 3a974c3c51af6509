import { Alert, Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { Line, ReportForm } from '../../../../lib/api';
import { linesByHand, useCatalogue } from '../../../../lib/reference';
import { Loading, ProblemNotice } from '../../../../ui';
import { Remedies, useReportForm } from '../../../tickets';
import type { NewTicketForm as Filled } from '../../lib/use-new-ticket';
import { usePortalTexts } from '../../texts';
import { BackLink } from '../back-link';
import { NewTicketForm } from '../new-ticket-form';
import { PageTitle } from '../page-title';
import styles from './fault-report.module.css';
import { useReportTexts } from './texts';

/** A report of equipment that fails; from the QR code on its sticker, the asset is filled in. */
export function FaultReport() {
  const { label } = useParams();
  const t = useReportTexts();
  const portal = usePortalTexts();
  const { data: catalogue } = useCatalogue();
  const line = linesByHand(catalogue).find(({ code }) => code === 'fault');
  const { data, error, refetch } = useReportForm(label ? { label: label.toUpperCase() } : {});
  return (
    <>
      <BackLink>{portal('backHome')}</BackLink>
      <PageTitle focusKey={label ?? 'fault'}>{t('title')}</PageTitle>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {error && label && (
        <Link to="/portal/fault">
          <Button>{t('withoutLabel')}</Button>
        </Link>
      )}
      {!error && (!data || !line) && <Loading />}
      {data && line && <Report key={label ?? ''} line={line} form={data} />}
    </>
  );
}

/** What the asset says already is not asked for. */
const known: ReadonlySet<string> = new Set(['asset', 'kind', 'place']);

function Report({ line, form }: { line: Line; form: ReportForm }) {
  const t = useReportTexts();
  const { asset, open, symptoms, kinds } = form;
  const topics = asset ? symptoms : line.topics;
  const fields = asset ? line.fields.filter(({ name }) => !known.has(name)) : line.fields;
  const kindOf = (filled: Filled): string => asset?.kind ?? String(filled.fields['kind'] ?? '');
  const titleOf = (filled: Filled): string => {
    const kind = asset?.kindName ?? kinds.find(({ value }) => value === kindOf(filled))?.label;
    const symptom = topics.find(({ value }) => value === filled.topic)?.label;
    return [kind, symptom, asset?.label].filter(Boolean).join(' · ');
  };
  const given = { titleOf, ...(asset && { key: asset.label, fields: { asset: asset.label } }) };
  return (
    <>
      {asset && (
        <section className={styles.asset} aria-label={t('asset')} data-testid="fault-asset">
          <strong>{asset.label}</strong>
          <span>
            {asset.kindName} · {asset.model}
          </span>
          <span>
            {asset.keeperName} · {asset.place}
          </span>
        </section>
      )}
      {open && (
        <Alert
          type="info"
          showIcon
          title={t('open', { number: open.number })}
          description={t('openHint')}
          data-testid="fault-open"
        />
      )}
      <NewTicketForm
        line={{ ...line, topics, fields }}
        given={given}
        hint={(filled) =>
          filled.topic && kindOf(filled) ? <Remedies kind={kindOf(filled)} symptom={filled.topic} /> : null
        }
      />
    </>
  );
}
