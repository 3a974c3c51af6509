import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { answer, api } from '../../lib/api';
import { useCommonTexts } from '../../lib/i18n';
import { ProblemNotice } from '../../ui';
import { useAppTexts } from '../texts';

interface Passwords {
  current: string;
  next: string;
}

const shortest = 10;

export function PasswordDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useAppTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const [form] = Form.useForm<Passwords>();
  const change = useMutation({
    mutationFn: (body: Passwords) => answer(api.POST('/api/auth/password', { body })),
    onSuccess: () => {
      void message.success(t('passwordChanged'));
      onClose();
    },
  });
  const lengthRule = { required: true, min: shortest, message: t('nextPasswordShort') };
  return (
    <Modal
      open={open}
      title={t('changePassword')}
      okText={common('save')}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterClose={change.reset}
      destroyOnHidden
    >
      <Form<Passwords> form={form} layout="vertical" preserve={false} onFinish={(values) => change.mutate(values)}>
        {change.error && <ProblemNotice error={change.error} />}
        <Form.Item
          name="current"
          label={t('currentPassword')}
          rules={[{ required: true, message: t('passwordMissing') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="next" label={t('nextPassword')} rules={[lengthRule]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
