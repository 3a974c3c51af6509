import { Alert, App, Button } from 'antd';
import { useRef, useState } from 'react';
import { type Action, Problem } from '../../../../lib/api';
import { announce, useFocusFault, useFormKeys, useRequestKey } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import { FieldForm, type FieldValues, faultsOf, valuesToSend } from '../../../../ui/fields';
import { useTakeStep } from '../../api/take-step';
import type { Report } from '../../api/types';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';

interface Props {
  report: Report;
  action: Action;
  onClose: () => void;
}

/** The form of one step. No draft is kept on this machine: what is written here is about somebody's report. */
export function StepForm({ report, action, onClose }: Props) {
  const t = useDeskTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const fields = action.form;
  const names = fields.map(({ name }) => name);
  const [values, setValues] = useState<FieldValues>(() => (names.includes('topic') ? { topic: report.topic } : {}));
  const [tries, setTries] = useState(0);
  const [begun] = useState(report.version);
  const element = useRef<HTMLFormElement>(null);
  const key = useRequestKey();
  const step = useTakeStep(report.id);
  const own = faultsOf(fields, values, common);
  const problem = step.error instanceof Problem ? step.error : null;
  const told = Object.fromEntries((problem?.errors ?? []).map(({ field, message: words }) => [field, words]));

  const send = (): void => {
    setTries(tries + 1);
    if (Object.keys(own).length > 0 || step.isPending) return;
    const asked = { action: action.name, version: report.version, values: valuesToSend(fields, values) };
    step.mutate(
      { ...asked, key: key.current() },
      {
        onSuccess: () => {
          const words = t('done', { label: action.label });
          void message.success(words);
          announce(words);
          onClose();
        },
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  };
  useFocusFault(element, tries);
  useFormKeys(element, { onSend: send, onCancel: onClose });
  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={action.label}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {begun !== report.version && <Alert type="warning" role="alert" showIcon title={t('stale')} />}
      {step.error && !problem?.isStale && <ProblemNotice error={step.error} shownFields={names} />}
      <FieldForm
        fields={fields}
        values={values}
        onChange={setValues}
        faults={tries > 0 ? { ...told, ...own } : told}
        autoFocus
      />
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={step.isPending} data-testid="feedback-step-send">
          {action.label}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
