import { App, Checkbox, Form, Input, Modal } from 'antd';
import type { Part } from '../../../../lib/api';
import { useCommonTexts } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import { useChangePart, useMakePart } from '../../api/change-stock';
import { useStockTexts } from '../../texts';

const codeForm = /^[A-Za-z0-9][A-Za-z0-9-]{1,23}$/;
const priceForm = /^\d{1,7}(\.\d{1,2})?$/;

type PartForm = Pick<Part, 'code' | 'nameZh' | 'nameEn' | 'unitZh' | 'unitEn' | 'price' | 'guarded' | 'active'>;

const empty: PartForm = {
  code: '',
  nameZh: '',
  nameEn: '',
  unitZh: '个',
  unitEn: 'pcs',
  price: '',
  guarded: false,
  active: true,
};

/** A new part, or one that is there. */
export function PartDialog({ part, onClose }: { part: Part | null; onClose: () => void }) {
  const t = useStockTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const [form] = Form.useForm<PartForm>();
  const making = useMakePart();
  const changing = useChangePart();
  const onSuccess = (): void => {
    void message.success(t('saved'));
    onClose();
  };
  const send = ({ active, ...values }: PartForm): void => {
    if (part) changing.mutate({ id: part.id, body: { ...values, active, version: part.version } }, { onSuccess });
    else making.mutate(values, { onSuccess });
  };
  const error = making.error ?? changing.error;
  const required = { required: true, whitespace: true, message: t('missing') };
  const texts = ['nameZh', 'nameEn', 'unitZh', 'unitEn'] as const;
  return (
    <Modal
      open
      title={t(part ? 'editPart' : 'addPart')}
      okText={common('save')}
      okButtonProps={{ 'data-testid': 'part-save' }}
      confirmLoading={making.isPending || changing.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error && <ProblemNotice error={error} />}
      <Form<PartForm> form={form} name="part" layout="vertical" initialValues={part ?? empty} onFinish={send}>
        <Form.Item
          name="code"
          label={t('code')}
          rules={[{ pattern: codeForm, required: true, message: t('codeWrong') }]}
        >
          <Input autoComplete="off" data-testid="part-code" />
        </Form.Item>
        {texts.map((name) => (
          <Form.Item key={name} name={name} label={t(name)} rules={[required]}>
            <Input autoComplete="off" maxLength={name.startsWith('unit') ? 10 : 60} data-testid={`part-${name}`} />
          </Form.Item>
        ))}
        <Form.Item
          name="price"
          label={t('price')}
          rules={[{ pattern: priceForm, required: true, message: t('priceWrong') }]}
        >
          <Input inputMode="decimal" autoComplete="off" data-testid="part-price" />
        </Form.Item>
        <Form.Item name="guarded" valuePropName="checked" noStyle>
          <Checkbox>{t('guarded')}</Checkbox>
        </Form.Item>
        {part && (
          <Form.Item name="active" valuePropName="checked" noStyle>
            <Checkbox>{t('active')}</Checkbox>
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
