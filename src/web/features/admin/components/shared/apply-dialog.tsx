import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Spin } from 'antd';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useCommonTexts } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import type { DueMoves } from '../../api/types';
import { MovesList } from './moves-list';
import { isStale, SaveProblem } from './save-problem';
import { useRuleTexts } from './texts';

interface Props {
  /** What the preview is of; another value is previewed anew. */
  of: unknown;
  preview: () => Promise<DueMoves>;
  apply: (reason: string) => Promise<unknown>;
  /** What is read anew after trying, so that saving again is based on what holds then. */
  rulesKey: QueryKey;
  onApplied: () => void;
  onClose: () => void;
}

/** Nothing of the rules changes before its effect on running clocks has been shown. */
export function ApplyDialog({ of, preview, apply, rulesKey, onApplied, onClose }: Props) {
  const t = useRuleTexts();
  const common = useCommonTexts();
  const client = useQueryClient();
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const effect = useQuery({ queryKey: ['admin', 'effect', of], queryFn: preview, staleTime: 0, gcTime: 0 });
  const readAnew = useEffectEvent(() => client.invalidateQueries({ queryKey: rulesKey }));
  const change = useMutation({
    mutationFn: apply,
    onSuccess: onApplied,
    onSettled: () => client.invalidateQueries({ queryKey: rulesKey }),
  });
  const wasOvertaken = isStale(effect.error);
  useEffect(() => {
    if (wasOvertaken) void readAnew();
  }, [wasOvertaken]);
  const isMissing = reason.trim() === '';
  const confirm = (): void => {
    setTried(true);
    if (!isMissing) change.mutate(reason.trim());
  };
  return (
    <Modal
      open
      title={t('title')}
      width={720}
      okText={t('apply')}
      cancelText={common('back')}
      okButtonProps={{ disabled: !effect.data || effect.isFetching, 'data-testid': 'rules-apply' }}
      confirmLoading={change.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      <SaveProblem error={change.error} />
      {effect.isFetching && (
        <div role="status">
          <Spin size="small" /> {t('counting')}
        </div>
      )}
      {effect.error && !effect.isFetching && (
        <ProblemNotice error={effect.error} onRetry={() => void effect.refetch()} />
      )}
      {effect.data && !effect.isFetching && <MovesList preview={effect.data} />}
      <Form.Item
        layout="vertical"
        label={t('reason')}
        htmlFor={reasonId}
        required
        {...(tried && isMissing && { validateStatus: 'error', help: t('reasonMissing') })}
      >
        <Input.TextArea
          id={reasonId}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          data-testid="rules-reason"
        />
      </Form.Item>
    </Modal>
  );
}
