import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDraft } from '../../../../lib/drafts';
import { useFocusFault, useFormKeys, useRequestKey } from '../../../../lib/hooks';
import { ProblemNotice } from '../../../../ui';
import { useRevise, useSaveDraft } from '../../api/change-announcement';
import type { Announcement } from '../../api/types';
import { type AnnouncementForm, bodyOf, faultsOf } from '../../lib/announcement-form';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';
import { EditorFields } from './editor-fields';

interface Props {
  /** Null: a new one. */
  announcement: Announcement | null;
  first: AnnouncementForm;
}

/** The form and what can be done with it; what is typed is kept until it is saved. */
export function Editor({ announcement, first }: Props) {
  const t = useAnnouncementTexts();
  const go = useNavigate();
  const { message } = App.useApp();
  const form = useRef<HTMLDivElement>(null);
  const key = useRequestKey();
  const draft = useDraft(`announcement:${announcement?.id ?? 'new'}`, first);
  const [attempts, setAttempts] = useState(0);
  const save = useSaveDraft();
  const revise = useRevise();
  const faults = attempts > 0 ? faultsOf(draft.value) : [];
  useFocusFault(form, attempts);
  const isRevision = announcement?.state === 'published';
  const isSound = (): boolean => {
    setAttempts((before) => before + 1);
    return faultsOf(draft.value).length === 0;
  };
  const saveDraft = (then: (saved: Announcement) => void): void => {
    if (!isSound()) return;
    const body = bodyOf(draft.value);
    save.mutate(
      { body, key: key.current(), draft: announcement },
      {
        onSuccess: (saved) => {
          key.renew();
          draft.clear();
          then(saved);
        },
        onError: () => key.renew(),
      },
    );
  };
  const keep = (): void =>
    saveDraft(({ id }) => {
      void message.success(t('saved'));
      void go(`/announcements/${id}`, { replace: true });
    });
  // Its page asks once more, with who will get it.
  const publish = ({ id }: Announcement): void =>
    void go(`/announcements/${id}`, { replace: true, state: { publish: true } });
  const publishRevision = (): void => {
    if (!announcement || !isSound()) return;
    const { id, version } = announcement;
    const asked = { id, version, body: bodyOf(draft.value), readAgain: draft.value.readAgain };
    revise.mutate(asked, {
      onSuccess: () => {
        draft.clear();
        void message.success(t('reviseDone'));
        void go(`/announcements/${id}`, { replace: true });
      },
    });
  };
  useFormKeys(form, { onSend: isRevision ? publishRevision : keep });
  const title = announcement ? (isRevision ? 'reviseTitle' : 'editTitle') : 'newTitle';
  const error = save.error ?? revise.error;
  return (
    <div ref={form} className={styles.form}>
      <h1 className={styles.title}>{t(title)}</h1>
      {draft.isKept && (
        <p className={styles.quiet}>
          {t('keptDraft')}{' '}
          <Button type="link" size="small" onClick={draft.clear}>
            {t('discardKept')}
          </Button>
        </p>
      )}
      <EditorFields form={draft.value} faults={faults} isRevision={isRevision} onChange={draft.change} />
      {error && <ProblemNotice error={error} />}
      <div className={styles.buttons}>
        {isRevision ? (
          <Button
            type="primary"
            loading={revise.isPending}
            onClick={publishRevision}
            data-testid="announcement-revise-send"
          >
            {t('publishRevision')}
          </Button>
        ) : (
          <>
            <Button
              type="primary"
              loading={save.isPending}
              onClick={() => saveDraft(publish)}
              data-testid="announcement-save-publish"
            >
              {t('saveAndPublish')}
            </Button>
            <Button loading={save.isPending} onClick={keep} data-testid="announcement-save">
              {t('save')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
