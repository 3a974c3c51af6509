import { useMutation } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useId, useState } from 'react';
import { answer, api } from '../../lib/api';
import { useCommonTexts } from '../../lib/i18n';
import { ProblemNotice } from '../../ui';
import { TextRow } from '../../ui/fields';
import { useAppTexts } from '../texts';

const shortest = 10;
const empty = { current: '', next: '' };

export function PasswordDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useAppTexts();
  const common = useCommonTexts();
  const id = useId();
  const { message } = App.useApp();
  const [values, setValues] = useState(empty);
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: (body: typeof empty) => answer(api.POST('/api/auth/password', { body })),
    onSuccess: () => {
      void message.success(t('passwordChanged'));
      onClose();
    },
  });
  const faults = {
    current: values.current ? undefined : t('passwordMissing'),
    next: values.next.length >= shortest ? undefined : t('nextPasswordShort'),
  };
  const send = (): void => {
    setTried(true);
    if (!faults.current && !faults.next) change.mutate(values);
  };
  const forget = (): void => {
    setValues(empty);
    setTried(false);
    change.reset();
  };
  return (
    <Modal
      open={open}
      title={t('changePassword')}
      okText={common('save')}
      confirmLoading={change.isPending}
      onOk={send}
      onCancel={onClose}
      afterClose={forget}
      destroyOnHidden
    >
      {change.error && <ProblemNotice error={change.error} />}
      <TextRow
        id={`${id}current`}
        label={t('currentPassword')}
        value={values.current}
        onChange={(current) => setValues({ ...values, current })}
        fault={tried ? faults.current : undefined}
        autoComplete="current-password"
        autoFocus
        secret
      />
      <TextRow
        id={`${id}next`}
        label={t('nextPassword')}
        value={values.next}
        onChange={(next) => setValues({ ...values, next })}
        fault={tried ? faults.next : undefined}
        autoComplete="new-password"
        secret
      />
    </Modal>
  );
}
