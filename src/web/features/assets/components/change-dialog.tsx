import { Button, Modal } from 'antd';
import { type ReactNode, type RefObject, useRef } from 'react';
import type { Asset } from '../../../lib/api';
import { useCommonTexts } from '../../../lib/i18n';
import { ProblemNotice } from '../../../ui';
import { type NextState, useCorrect, useMove, useSetState } from '../api/change-asset';
import { correctBody, keeperBody, valuesOf } from '../lib/asset-form';
import { useAssetForm } from '../lib/use-asset-form';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';
import { FactFields } from './fact-fields';
import { PlaceFields } from './place-fields';
import { TextInput } from './text-input';

/** The steps of an asset, in the order in which they are offered. */
export const changeNames = ['correct', 'move', 'use', 'repair', 'store', 'retire'] as const;
export type ChangeName = (typeof changeNames)[number];

const states: Readonly<Record<Exclude<ChangeName, 'correct' | 'move'>, NextState>> = {
  use: 'in_use',
  repair: 'in_repair',
  store: 'in_store',
  retire: 'retired',
};

interface Props {
  asset: Asset;
  change: ChangeName;
  onClose: () => void;
}

/** One change of an asset. */
export function ChangeDialog({ asset, change, onClose }: Props) {
  const t = useAssetTexts();
  return (
    <Modal
      open
      width={change === 'correct' ? 680 : 520}
      footer={null}
      title={`${t(change)} ${asset.label}`}
      onCancel={onClose}
    >
      {change === 'correct' && <CorrectForm asset={asset} onClose={onClose} />}
      {change === 'move' && <MoveForm asset={asset} onClose={onClose} />}
      {change !== 'correct' && change !== 'move' && (
        <StateForm asset={asset} state={states[change]} onClose={onClose} />
      )}
    </Modal>
  );
}

interface FormProps {
  asset: Asset;
  onClose: () => void;
}

function CorrectForm({ asset, onClose }: FormProps) {
  const t = useAssetTexts();
  const element = useRef<HTMLDivElement>(null);
  const form = useAssetForm({
    element,
    first: valuesOf(asset),
    bodyOf: (values) => correctBody(asset.version, values),
    sending: useCorrect(asset.id),
    done: () => t('corrected'),
    onDone: onClose,
  });
  return (
    <FormFrame element={element} form={form} onClose={onClose}>
      <FactFields value={form.value} change={form.change} tried={form.tried} isNew={false} />
      <TextInput
        label={t('place')}
        value={form.value.place}
        onChange={(place) => form.change({ place })}
        required
        tried={form.tried}
        max={100}
        testId="asset-place"
      />
      <NoteInput value={form.value.note} onChange={(note) => form.change({ note })} />
    </FormFrame>
  );
}

function MoveForm({ asset, onClose }: FormProps) {
  const t = useAssetTexts();
  const element = useRef<HTMLDivElement>(null);
  const form = useAssetForm({
    element,
    first: { ...valuesOf(asset), outletId: '', departmentId: '', place: '' },
    bodyOf: (values) => {
      const keeper = keeperBody(values);
      return keeper && { version: asset.version, ...keeper, note: values.note.trim() || null };
    },
    sending: useMove(asset.id),
    done: () => t('moved'),
    onDone: onClose,
  });
  return (
    <FormFrame element={element} form={form} onClose={onClose}>
      <PlaceFields value={form.value} change={form.change} tried={form.tried} />
      <NoteInput value={form.value.note} onChange={(note) => form.change({ note })} />
    </FormFrame>
  );
}

function StateForm({ asset, state, onClose }: FormProps & { state: NextState }) {
  const t = useAssetTexts();
  const element = useRef<HTMLDivElement>(null);
  const form = useAssetForm({
    element,
    first: { reason: '' },
    bodyOf: ({ reason }) => (reason.trim() ? { version: asset.version, reason: reason.trim(), state } : null),
    sending: useSetState(asset.id),
    done: () => t('stateChanged'),
    onDone: onClose,
  });
  return (
    <FormFrame element={element} form={form} onClose={onClose} danger={state === 'retired'}>
      <TextInput
        label={t('reason')}
        value={form.value.reason}
        onChange={(reason) => form.change({ reason })}
        required
        tried={form.tried}
        help={t('noteHint')}
        max={500}
        rows={2}
        autoFocus
        testId="asset-reason"
      />
    </FormFrame>
  );
}

function NoteInput({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const t = useAssetTexts();
  return (
    <TextInput label={t('note')} value={value} onChange={onChange} help={t('noteHint')} max={500} testId="asset-note" />
  );
}

interface FrameProps {
  element: RefObject<HTMLDivElement | null>;
  form: { error: unknown; isBusy: boolean; send: () => void };
  onClose: () => void;
  danger?: boolean;
  children: ReactNode;
}

function FormFrame({ element, form, onClose, danger = false, children }: FrameProps) {
  const t = useAssetTexts();
  const common = useCommonTexts();
  return (
    <div ref={element} className={styles.form}>
      {form.error !== null && <ProblemNotice error={form.error} />}
      {children}
      <div className={styles.foot}>
        <Button type="primary" danger={danger} loading={form.isBusy} onClick={form.send} data-testid="asset-confirm">
          {t('confirm')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
