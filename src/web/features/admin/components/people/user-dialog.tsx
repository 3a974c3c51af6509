import { App, Checkbox, Form, Input, Modal } from 'antd';
import { Problem } from '../../../../lib/api';
import { useRequestKey } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { useSaveUser } from '../../api/save-user';
import type { User } from '../../api/types';
import { useAdminTexts } from '../../texts';
import { PasswordInput } from '../shared/password-input';
import { SaveProblem } from '../shared/save-problem';
import { usePeopleTexts } from './texts';
import { changeOf, emptyForm, formOf, newUserOf, type UserForm } from './user-form';
import { UserFields } from './user-fields';

interface Props {
  /** As it is now, which may be newer than when the dialog opened; null for a new person. */
  user: User | null;
  onClose: () => void;
}

const shortestPassword = 10;
const loginPattern = /^[a-z][a-z0-9-]{2,31}$/;

/** Passwords are why nothing of this form is kept in the browser. */
export function UserDialog({ user, onClose }: Props) {
  const t = usePeopleTexts();
  const admin = useAdminTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const key = useRequestKey();
  const save = useSaveUser();
  const [form] = Form.useForm<UserForm>();
  const passwordRule = { min: shortestPassword, required: user === null, message: t('passwordShort') };

  const send = (values: UserForm): void =>
    save.mutate(
      user ? { id: user.id, body: changeOf(values, user.version) } : { body: newUserOf(values), key: key.current() },
      {
        onSuccess: () => {
          void message.success(admin('saved'));
          onClose();
        },
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );

  return (
    <Modal
      open
      title={user ? t('editUser', { name: user.displayName }) : t('add')}
      okText={common('save')}
      okButtonProps={{ 'data-testid': 'user-save' }}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <SaveProblem error={save.error} />
      <Form<UserForm>
        form={form}
        name="user"
        layout="vertical"
        initialValues={user ? formOf(user) : emptyForm}
        onFinish={send}
      >
        {!user && (
          <Form.Item
            name="username"
            label={t('username')}
            extra={t('usernameHelp')}
            rules={[{ required: true, pattern: loginPattern, message: t('usernameWrong') }]}
          >
            <Input autoComplete="off" data-testid="user-login" />
          </Form.Item>
        )}
        <UserFields />
        <Form.Item
          name="password"
          label={t(user ? 'newPassword' : 'password')}
          {...(user && { extra: t('newPasswordHelp') })}
          rules={[passwordRule]}
        >
          <PasswordInput autoComplete="new-password" data-testid="user-password" />
        </Form.Item>
        {user && (
          <>
            <Form.Item name="absentUntil" label={t('absentUntil')} extra={t('absentHelp')}>
              <Input type="datetime-local" />
            </Form.Item>
            <Form.Item name="active" valuePropName="checked" noStyle>
              <Checkbox data-testid="user-active">{t('active')}</Checkbox>
            </Form.Item>
          </>
        )}
      </Form>
    </Modal>
  );
}
