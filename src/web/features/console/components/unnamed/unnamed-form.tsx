import { Alert, Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import {
  type AcceptedReport,
  type Choice,
  FeedbackRefusal,
  type FeedbackForm,
  selfNamings,
  sendReport,
} from '../../../../lib/feedback';
import { useLanguage } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import { FieldRow } from '../../../../ui/fields';
import { useUnnamedTexts } from './texts';
import styles from './unnamed.module.css';

interface Props {
  form: FeedbackForm;
  origin: string;
  onSent: (sent: AcceptedReport) => void;
}

const nothing = { topic: '', text: '', county: '', about: '' };
/** The browser must neither keep nor spell what is typed. */
const unkept = { autoComplete: 'off', spellCheck: false };

/** What the caller says. It goes the way of the open page: no cookie, no call, no agent, and no draft is kept. */
export function UnnamedForm({ form, origin, onSent }: Props) {
  const t = useUnnamedTexts();
  const language = useLanguage();
  const id = useId();
  const [value, setValue] = useState(nothing);
  const [warned, setWarned] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const change = (part: Partial<typeof nothing>): void => setValue({ ...value, ...part });
  const options = (choices: readonly Choice[]) =>
    choices.map((choice) => ({ value: choice.value, label: language === 'en' ? choice.label.en : choice.label.zh }));
  const optional = (choices: readonly Choice[]) => [{ value: '', label: t('notSaid') }, ...options(choices)];
  const isMissing = value.topic === '' || value.text.trim() === '';

  const send = async (): Promise<void> => {
    setTried(true);
    if (busy || isMissing) return;
    const found = selfNamings(value.text);
    if (found.length > 0 && warned !== value.text) return setWarned(value.text);
    setBusy(true);
    setRefusal(null);
    const { topic, text, county, about } = value;
    try {
      onSent(
        await sendReport({ language, origin }, { topic, text, ...(county && { county }), ...(about && { about }) }),
      );
    } catch (error) {
      setRefusal(error);
      setBusy(false);
    }
  };

  const namings = selfNamings(value.text).map((naming) => t(`naming_${naming}`));
  const isWarned = namings.length > 0 && warned === value.text;
  const wait = refusal instanceof FeedbackRefusal ? refusal.waitSeconds : 0;
  return (
    <form
      className={styles.step}
      aria-label={t('form')}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{t('form')}</h3>
      <FieldRow id={`${id}topic`} label={t('topic')} required>
        <Select
          id={`${id}topic`}
          value={value.topic || undefined}
          options={options(form.topics)}
          onChange={(topic: string) => change({ topic })}
          data-testid="unnamed-topic"
        />
      </FieldRow>
      <FieldRow id={`${id}text`} label={t('text')} required help={t('textHelp')}>
        <Input.TextArea
          id={`${id}text`}
          value={value.text}
          maxLength={form.limits.text}
          autoSize={{ minRows: 6, maxRows: 16 }}
          {...unkept}
          onChange={({ target }) => change({ text: target.value })}
          data-testid="unnamed-text"
        />
      </FieldRow>
      <FieldRow id={`${id}county`} label={t('county')} help={t('countyHelp')}>
        <Select
          id={`${id}county`}
          value={value.county}
          options={optional(form.counties)}
          onChange={(county: string) => change({ county })}
        />
      </FieldRow>
      <FieldRow id={`${id}about`} label={t('about')} help={t('aboutHelp')}>
        <Select
          id={`${id}about`}
          value={value.about}
          options={optional(form.about)}
          onChange={(about: string) => change({ about })}
        />
      </FieldRow>
      {tried && isMissing && <Alert type="error" role="alert" title={t('missing')} />}
      {isWarned && (
        <Alert
          type="warning"
          role="alert"
          title={t('naming', { what: namings.join(t('and')) })}
          data-testid="unnamed-warning"
        />
      )}
      {refusal !== null && <ProblemNotice error={refusal} />}
      {wait > 0 && <p className={styles.quiet}>{t('wait', { seconds: wait })}</p>}
      <Button type="primary" htmlType="submit" loading={busy} data-testid="unnamed-send">
        {t(busy ? 'sending' : 'send')}
      </Button>
    </form>
  );
}
