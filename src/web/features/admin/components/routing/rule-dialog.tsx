import { Checkbox, Form, Input, InputNumber, Modal, Radio, Select } from 'antd';
import { Problem } from '../../../../lib/api';
import { useCommonTexts } from '../../../../lib/i18n';
import { useRequestKey } from '../../../../lib/hooks';
import { useSaveRoutingRule } from '../../api/save-routing-rule';
import type { RoutingRule } from '../../api/types';
import { useAdminTexts } from '../../texts';
import { SaveProblem } from '../shared/save-problem';
import { formOf, type RuleForm, ruleOf } from './rule-form';
import { useRoutingTexts } from './texts';
import { useRoutingOptions } from './use-routing-options';

interface Props {
  /** As it is now, which may be newer than when the dialog opened; null for a new rule. */
  rule: RoutingRule | null;
  nextPlace: number;
  onClose: () => void;
}

export function RuleDialog({ rule, nextPlace, onClose }: Props) {
  const t = useRoutingTexts();
  const admin = useAdminTexts();
  const common = useCommonTexts();
  const key = useRequestKey();
  const save = useSaveRoutingRule();
  const [form] = Form.useForm<RuleForm>();
  const line = Form.useWatch('line', form) ?? rule?.line;
  const target = Form.useWatch('target', form) ?? (rule?.officeOfCounty ? 'office' : 'department');
  const options = useRoutingOptions(line);
  const first: RuleForm = rule ? formOf(rule) : { place: nextPlace, target: 'department', note: '', active: true };
  const required = { required: true, message: admin('missing') };
  const any = { allowClear: true, placeholder: admin('any'), showSearch: { optionFilterProp: 'label' } };
  const send = (values: RuleForm) =>
    save.mutate(
      { known: rule, rule: ruleOf(values), key: key.current() },
      {
        onSuccess: onClose,
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  return (
    <Modal
      open
      title={rule ? t('editRule', { place: rule.place }) : t('add')}
      okText={common('save')}
      okButtonProps={{ 'data-testid': 'rule-save' }}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <SaveProblem error={save.error} />
      <Form<RuleForm> form={form} name="rule" layout="vertical" initialValues={first} onFinish={send}>
        <Form.Item name="place" label={t('place')} extra={t('placeHelp')} rules={[required]}>
          <InputNumber min={0} max={100_000} precision={0} />
        </Form.Item>
        <Form.Item name="line" label={t('line')}>
          <Select {...any} options={options.lines} onChange={() => form.resetFields(['topic'])} />
        </Form.Item>
        <Form.Item name="topic" label={t('topic')}>
          <Select {...any} options={options.topics} disabled={!line} />
        </Form.Item>
        <Form.Item name="countyId" label={t('county')}>
          <Select {...any} options={options.counties} />
        </Form.Item>
        <Form.Item name="target" label={t('target')}>
          <Radio.Group
            options={[
              { value: 'department', label: t('target_department') },
              { value: 'office', label: t('target_office') },
            ]}
          />
        </Form.Item>
        {target === 'department' && (
          <Form.Item name="departmentId" label={admin('department')} rules={[required]}>
            <Select
              options={options.departments}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={admin('choose')}
            />
          </Form.Item>
        )}
        <Form.Item name="note" label={t('note')}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
        {rule && (
          <Form.Item name="active" valuePropName="checked" noStyle>
            <Checkbox>{admin('active')}</Checkbox>
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
