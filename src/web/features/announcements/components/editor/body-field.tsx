import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { Markdown } from '../../../../ui';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';

const longestBody = 20_000;

interface Props {
  title: string;
  body: string;
  isFaulty: boolean;
  onChange: (body: string) => void;
}

/** The text, and how its readers will see it. */
export function BodyField({ title, body, isFaulty, onChange }: Props) {
  const t = useAnnouncementTexts();
  const id = useId();
  const [isPreview, setPreview] = useState(false);
  return (
    <div className={styles.field} data-faulty={isFaulty}>
      <div className={styles.fieldHead}>
        <label htmlFor={id}>{t('fieldBody')}</label>
        <Button
          size="small"
          aria-pressed={isPreview}
          onClick={() => setPreview((was) => !was)}
          data-testid="announcement-preview"
        >
          {t(isPreview ? 'typing' : 'preview')}
        </Button>
      </div>
      {isPreview ? (
        <div className={styles.previewBox}>
          {body.trim() ? (
            <Markdown text={body} title={title} />
          ) : (
            <span className={styles.quiet}>{t('previewEmpty')}</span>
          )}
        </div>
      ) : (
        <Input.TextArea
          id={id}
          value={body}
          maxLength={longestBody}
          autoSize={{ minRows: 8, maxRows: 24 }}
          aria-required
          aria-describedby={`${id}hint`}
          onChange={(event) => onChange(event.target.value)}
          data-testid="announcement-body"
        />
      )}
      <span id={`${id}hint`} className={styles.quiet}>
        {t('bodyHint')}
      </span>
      {isFaulty && (
        <span className={styles.fault} role="alert">
          {t('missingBody')}
        </span>
      )}
    </div>
  );
}
