import { Checkbox, Input, InputNumber } from 'antd';
import { useId } from 'react';
import type { AnnouncementForm, FormFault } from '../../lib/announcement-form';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';
import { ArticleField } from './article-field';
import { AudienceFields } from './audience-fields';
import { BodyField } from './body-field';

const longestTitle = 200;
const mostHours = 720;

interface Props {
  form: AnnouncementForm;
  faults: readonly FormFault[];
  isRevision: boolean;
  onChange: (form: AnnouncementForm) => void;
}

export function EditorFields({ form, faults, isRevision, onChange }: Props) {
  const t = useAnnouncementTexts();
  const id = useId();
  const change = (part: Partial<AnnouncementForm>): void => onChange({ ...form, ...part });
  const fault = (name: FormFault) =>
    faults.includes(name) && (
      <span className={styles.fault} role="alert">
        {t(name)}
      </span>
    );
  return (
    <>
      <div className={styles.field} data-faulty={faults.includes('missingTitle')}>
        <label htmlFor={`${id}title`}>{t('fieldTitle')}</label>
        <Input
          id={`${id}title`}
          value={form.title}
          maxLength={longestTitle}
          aria-required
          autoComplete="off"
          onChange={(event) => change({ title: event.target.value })}
          data-testid="announcement-title"
        />
        {fault('missingTitle')}
      </div>
      <AudienceFields
        audience={form.audience}
        isFaulty={faults.includes('missingRoles')}
        onChange={(audience) => change({ audience })}
      />
      <BodyField
        title={form.title}
        body={form.body}
        isFaulty={faults.includes('missingBody')}
        onChange={(body) => change({ body })}
      />
      <div className={styles.pair}>
        <div className={styles.field} data-faulty={faults.includes('missingFrom')}>
          <label htmlFor={`${id}from`}>{t('fieldFrom')}</label>
          <Input
            id={`${id}from`}
            type="datetime-local"
            value={form.validFrom}
            onChange={(event) => change({ validFrom: event.target.value })}
            data-testid="announcement-from"
          />
          {fault('missingFrom')}
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}until`}>{t('fieldUntil')}</label>
          <Input
            id={`${id}until`}
            type="datetime-local"
            value={form.validUntil}
            aria-describedby={`${id}untilHint`}
            onChange={(event) => change({ validUntil: event.target.value })}
            data-testid="announcement-until"
          />
          <span id={`${id}untilHint`} className={styles.quiet}>
            {t('untilHint')}
          </span>
        </div>
      </div>
      <ArticleField ids={form.articleIds} onChange={(articleIds) => change({ articleIds })} />
      <Checkbox
        checked={form.mustRead}
        onChange={(event) => change({ mustRead: event.target.checked })}
        data-testid="announcement-must-read"
      >
        {t('fieldMustRead')}
      </Checkbox>
      {form.mustRead && (
        <div className={styles.field}>
          <label htmlFor={`${id}remind`}>{t('fieldRemind')}</label>
          <InputNumber
            id={`${id}remind`}
            value={form.remindAfterHours}
            min={1}
            max={mostHours}
            precision={0}
            onChange={(hours) => change({ remindAfterHours: hours ?? 1 })}
          />
        </div>
      )}
      {isRevision && (
        <div className={styles.field}>
          <Checkbox
            checked={form.readAgain}
            aria-describedby={`${id}again`}
            onChange={(event) => change({ readAgain: event.target.checked })}
            data-testid="announcement-read-again"
          >
            {t('fieldReadAgain')}
          </Checkbox>
          <span id={`${id}again`} className={styles.quiet}>
            {t('readAgainHint')}
          </span>
        </div>
      )}
    </>
  );
}
