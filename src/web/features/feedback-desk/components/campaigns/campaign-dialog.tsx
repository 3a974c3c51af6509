import { App, Button, Input, Modal } from 'antd';
import { useId, useRef, useState } from 'react';
import { Problem } from '../../../../lib/api';
import { announce, useFormKeys, useRequestKey } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import { FieldRow } from '../../../../ui/fields';
import { useSaveCampaign } from '../../api/campaigns';
import type { Campaign, CampaignForm } from '../../api/types';
import { type CampaignFault, campaignFault } from '../../lib/campaign-fault';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';

const empty: CampaignForm = { slug: '', title: '', text: '', from: '', until: '' };
const faultWords = { missing: 'missingFields', slug: 'badSlug', dates: 'badDates' } as const satisfies Record<
  CampaignFault,
  string
>;

interface Props {
  /** Null: a new one. */
  campaign: Campaign | null;
  onClose: () => void;
}

/** A campaign: its words, its days, and the end of its link, which stays. */
export function CampaignDialog({ campaign, onClose }: Props) {
  const t = useDeskTexts();
  return (
    <Modal open title={t(campaign ? 'editCampaign' : 'newCampaign')} footer={null} onCancel={onClose} destroyOnHidden>
      <Form campaign={campaign} onClose={onClose} />
    </Modal>
  );
}

function Form({ campaign, onClose }: Props) {
  const t = useDeskTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const key = useRequestKey();
  const save = useSaveCampaign();
  const [form, setForm] = useState<CampaignForm>(() => {
    if (!campaign) return empty;
    const { slug, title, text, from, until } = campaign;
    return { slug, title, text, from, until };
  });
  const [tried, setTried] = useState(false);
  const fault = campaignFault(form);
  const change = (part: Partial<CampaignForm>): void => setForm({ ...form, ...part });
  const send = (): void => {
    setTried(true);
    if (fault || save.isPending) return;
    save.mutate(
      { form, version: campaign?.version ?? null, key: key.current() },
      {
        onSuccess: () => {
          void message.success(t('campaignSaved'));
          announce(t('campaignSaved'));
          onClose();
        },
        onError: (error) => {
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  };
  useFormKeys(element, { onSend: send, onCancel: onClose });
  const day = (name: 'from' | 'until') => (
    <FieldRow id={`${id}${name}`} label={t(name)} required>
      <Input
        id={`${id}${name}`}
        type="date"
        value={form[name]}
        onChange={({ target }) => change({ [name]: target.value })}
        data-testid={`campaign-${name}`}
      />
    </FieldRow>
  );
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {save.error && <ProblemNotice error={save.error} />}
      <FieldRow id={`${id}title`} label={t('campaignTitle')} required>
        <Input
          id={`${id}title`}
          value={form.title}
          maxLength={100}
          autoFocus
          onChange={({ target }) => change({ title: target.value })}
          data-testid="campaign-title"
        />
      </FieldRow>
      <FieldRow id={`${id}text`} label={t('campaignText')} required help={t('campaignTextHelp')}>
        <Input.TextArea
          id={`${id}text`}
          value={form.text}
          maxLength={5_000}
          autoSize={{ minRows: 3, maxRows: 10 }}
          onChange={({ target }) => change({ text: target.value })}
          data-testid="campaign-text"
        />
      </FieldRow>
      {!campaign && (
        <FieldRow id={`${id}slug`} label={t('slug')} required help={t('slugHelp')}>
          <Input
            id={`${id}slug`}
            value={form.slug}
            maxLength={40}
            onChange={({ target }) => change({ slug: target.value })}
            data-testid="campaign-slug"
          />
        </FieldRow>
      )}
      <div className={styles.days}>
        {day('from')}
        {day('until')}
      </div>
      {tried && fault && <p role="alert">{t(faultWords[fault])}</p>}
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={save.isPending} data-testid="campaign-save">
          {common('save')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
