import { App, Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { announce } from '../../../../lib/hooks';
import { dayAt, serverNow } from '../../../../lib/time';
import { Loading, ProblemNotice, TabHead } from '../../../../ui';
import { FieldRow } from '../../../../ui/fields';
import { useDigest, useWriteDigest } from '../../api/digest';
import type { Digest } from '../../api/types';
import { quartersBefore } from '../../lib/quarters';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';

const shownQuarters = 8;

/** What is told to everybody about a quarter that is over. */
export function DigestTab() {
  const t = useDeskTexts();
  const id = useId();
  const digest = useDigest();
  const quarters = quartersBefore(dayAt(serverNow()), shownQuarters);
  const [period, setPeriod] = useState(quarters[0] ?? '');
  const items = digest.data?.items;
  const options = quarters.map((value) => {
    const [year = '', number = ''] = value.split('-Q');
    const isWritten = items?.some((item) => item.period === value) ?? false;
    return {
      value,
      label: `${t('quarterName', { year, number })} · ${t(isWritten ? 'published' : 'notPublished')}`,
    };
  });
  return (
    <>
      <TabHead title={t('digest')} lead={t('digestLead')} />
      {digest.error && <ProblemNotice error={digest.error} onRetry={() => void digest.refetch()} />}
      {!items && !digest.error && <Loading />}
      {items && (
        <div className={`${styles.box} ${styles.narrow}`}>
          <FieldRow id={`${id}quarter`} label={t('quarter')}>
            <Select
              id={`${id}quarter`}
              value={period}
              options={options}
              onChange={setPeriod}
              data-testid="digest-quarter"
            />
          </FieldRow>
          <QuarterForm key={period} period={period} written={items.find((item) => item.period === period)} />
        </div>
      )}
    </>
  );
}

function QuarterForm({ period, written }: { period: string; written: Digest | undefined }) {
  const t = useDeskTexts();
  const { message } = App.useApp();
  const id = useId();
  const [done, setDone] = useState(written?.done ?? '');
  const write = useWriteDigest();
  const send = (): void =>
    write.mutate(
      { period, done, version: written?.version ?? 0 },
      {
        onSuccess: () => {
          void message.success(t('published'));
          announce(t('published'));
        },
      },
    );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {write.error && <ProblemNotice error={write.error} />}
      <FieldRow id={`${id}done`} label={t('digestDone')} required help={t('digestHelp')}>
        <Input.TextArea
          id={`${id}done`}
          value={done}
          maxLength={10_000}
          autoSize={{ minRows: 5, maxRows: 16 }}
          onChange={({ target }) => setDone(target.value)}
          data-testid="digest-done"
        />
      </FieldRow>
      <div className={styles.actions}>
        <Button
          type="primary"
          htmlType="submit"
          loading={write.isPending}
          disabled={done.trim() === ''}
          data-testid="digest-publish"
        >
          {t('publish')}
        </Button>
      </div>
    </form>
  );
}
