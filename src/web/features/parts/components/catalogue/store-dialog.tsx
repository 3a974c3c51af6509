import { App, Checkbox, Form, Input, Modal, Select } from 'antd';
import type { Store } from '../../../../lib/api';
import { useCommonTexts } from '../../../../lib/i18n';
import { useOrganisation } from '../../../../lib/reference';
import { ProblemNotice } from '../../../../ui';
import { useChangeStore, useMakeStore } from '../../api/change-stock';
import { useStockTexts } from '../../texts';

const codeForm = /^[A-Za-z0-9][A-Za-z0-9-]{1,23}$/;

interface StoreForm {
  code: string;
  nameZh: string;
  nameEn: string;
  countyId?: string | null;
  departmentId: string | null;
  active: boolean;
}

const empty: StoreForm = { code: '', nameZh: '', nameEn: '', countyId: null, departmentId: null, active: true };

/** A new store, or one that is there. */
export function StoreDialog({ store, onClose }: { store: Store | null; onClose: () => void }) {
  const t = useStockTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const { data: organisation } = useOrganisation();
  const [form] = Form.useForm<StoreForm>();
  const making = useMakeStore();
  const changing = useChangeStore();
  const onSuccess = (): void => {
    void message.success(t('saved'));
    onClose();
  };
  const send = ({ active, departmentId, countyId = null, ...values }: StoreForm): void => {
    if (!departmentId) return;
    const body = { ...values, countyId, departmentId };
    if (store) changing.mutate({ id: store.id, body: { ...body, active, version: store.version } }, { onSuccess });
    else making.mutate(body, { onSuccess });
  };
  const error = making.error ?? changing.error;
  const required = { required: true, message: t('missing') };
  const departments = (organisation?.departments ?? []).filter(({ active }) => active);
  const optionsOf = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Modal
      open
      title={t(store ? 'editStore' : 'addStore')}
      okText={common('save')}
      okButtonProps={{ 'data-testid': 'store-save' }}
      confirmLoading={making.isPending || changing.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error && <ProblemNotice error={error} />}
      <Form<StoreForm> form={form} name="store" layout="vertical" initialValues={store ?? empty} onFinish={send}>
        <Form.Item
          name="code"
          label={t('code')}
          rules={[{ pattern: codeForm, required: true, message: t('codeWrong') }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="nameZh" label={t('nameZh')} rules={[{ ...required, whitespace: true }]}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item name="nameEn" label={t('nameEn')} rules={[{ ...required, whitespace: true }]}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item name="countyId" label={t('county')}>
          <Select allowClear placeholder={t('wholeBranch')} options={optionsOf(organisation?.counties ?? [])} />
        </Form.Item>
        <Form.Item name="departmentId" label={t('keeper')} rules={[required]}>
          <Select options={optionsOf(departments)} />
        </Form.Item>
        {store && (
          <Form.Item name="active" valuePropName="checked" noStyle>
            <Checkbox>{t('active')}</Checkbox>
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
