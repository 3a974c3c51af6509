import { Form, InputNumber, Modal, Select, Space } from 'antd';
import { useLabels } from '../../../../lib/reference';
import { useAdminTexts } from '../../texts';
import { countings, type Counting, type Policy, type PolicyChange, priorities, type Scale } from './policy-edit';
import styles from './policies.module.css';
import { usePolicyTexts } from './texts';

interface Props {
  clock: string;
  policy: Policy;
  onChange: (change: PolicyChange) => void;
  onClose: () => void;
}

const unitMs = { minutes: 60_000, hours: 3_600_000 } as const;
type Unit = keyof typeof unitMs;
const units: readonly Unit[] = ['minutes', 'hours'];

interface PolicyForm {
  amount: number;
  unit: Unit;
  counted: Counting;
  warn: number;
  escalate: number;
  scale?: Scale;
}

const percent = (share: number): number => Math.round(share * 1_000) / 10;

function formOf({ targetMs, counted, warnShare, escalateShare, scale }: Policy): PolicyForm {
  const unit: Unit = targetMs % unitMs.hours === 0 ? 'hours' : 'minutes';
  const common = { counted, warn: percent(warnShare), escalate: percent(escalateShare) };
  return { ...common, amount: targetMs / unitMs[unit], unit, ...(scale && { scale }) };
}

const changeOf = ({ amount, unit, counted, warn, escalate, scale }: PolicyForm): PolicyChange => ({
  targetMs: Math.round(amount * unitMs[unit]),
  counted,
  warnShare: warn / 100,
  escalateShare: escalate / 100,
  scale: scale ?? null,
});

/** The rules of one clock. */
export function PolicyDialog({ clock, policy, onChange, onClose }: Props) {
  const t = usePolicyTexts();
  const admin = useAdminTexts();
  const labels = useLabels();
  const [form] = Form.useForm<PolicyForm>();
  const required = { required: true, message: admin('missing') };
  const countingOptions = countings.map((value) => ({ value, label: t(`counted_${value}`) }));
  return (
    <Modal
      open
      title={t('edit', { clock: labels.clock(clock) })}
      okText={t('noteChange')}
      okButtonProps={{ 'data-testid': 'policy-note' }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<PolicyForm>
        form={form}
        name="policy"
        layout="vertical"
        initialValues={formOf(policy)}
        onFinish={(values) => onChange(changeOf(values))}
      >
        <Space align="start">
          <Form.Item name="amount" label={t('amount')} rules={[required]}>
            <InputNumber min={0.5} max={8_784} data-testid="policy-amount" />
          </Form.Item>
          <Form.Item name="unit" label={t('unit')}>
            <Select<Unit> style={{ width: 110 }} options={units.map((value) => ({ value, label: t(value) }))} />
          </Form.Item>
        </Space>
        <Form.Item name="counted" label={t('counted')}>
          <Select<Counting> options={countingOptions} />
        </Form.Item>
        <Form.Item name="warn" label={t('warnAt')} rules={[required]}>
          <InputNumber min={1} max={99} suffix="%" />
        </Form.Item>
        <Form.Item name="escalate" label={t('escalateAt')} rules={[required]}>
          <InputNumber min={101} max={1_000} suffix="%" />
        </Form.Item>
        {policy.scale && (
          <fieldset className={styles.scale}>
            <legend>{t('scaleTitle')}</legend>
            <Space wrap>
              {priorities.map((name) => (
                <Form.Item key={name} name={['scale', name]} label={labels.priority(name)} rules={[required]}>
                  <InputNumber min={0.1} max={10} step={0.05} />
                </Form.Item>
              ))}
            </Space>
          </fieldset>
        )}
      </Form>
    </Modal>
  );
}
