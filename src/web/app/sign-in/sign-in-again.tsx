import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { type Me, onSignedOut } from '../../lib/api';
import { live } from '../../lib/live';
import { meKey, useMe } from '../../lib/session';
import { useAppTexts } from '../texts';
import { SignInForm } from './sign-in-form';

/**
 * When the session ends under somebody's hands: the form comes over the page, the page keeps its state. The same person
 * goes on where they were; another one starts from their own first page.
 */
export function SignInAgain() {
  const me = useMe();
  const t = useAppTexts();
  const client = useQueryClient();
  const [ended, setEnded] = useState(false);
  useEffect(() => onSignedOut(() => setEnded(true)), []);

  const goOn = (now: Me): void => {
    if (now.id !== me.id) return window.location.assign('/');
    setEnded(false);
    live.reopen();
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
  };

  return (
    <Modal open={ended} title={t('signInAgain')} footer={null} closable={false} keyboard={false} destroyOnHidden>
      <p>{t('signInAgainLead')}</p>
      <SignInForm username={me.username} onSignedIn={goOn} />
    </Modal>
  );
}
