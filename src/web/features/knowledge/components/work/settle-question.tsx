import { App, Form, Input, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useCommonTexts } from '../../../../lib/i18n';
import { useDebounced } from '../../../../lib/hooks';
import { ProblemNotice } from '../../../../ui';
import { useSettleQuestion } from '../../api/questions';
import { useArticleSearch } from '../../api/search-articles';
import type { Question } from '../../api/types';
import { useWorkTexts } from './texts';
import styles from './work.module.css';

const settleMs = 150;
const longestNote = 500;

interface Props {
  /** As it was when the dialog opened. */
  question: Question;
  onClose: () => void;
}

/** Points at the article that answers a question, or says why it needs none. */
export function SettleQuestion({ question, onClose }: Props) {
  const t = useWorkTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const ids = useId();
  const settle = useSettleQuestion();
  const [typed, setTyped] = useState('');
  const [articleId, setArticleId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const q = useDebounced(typed.trim(), settleMs) || question.q;
  const found = useArticleSearch({ q });
  const isMissing = articleId === null && note.trim() === '';
  const confirm = (): void => {
    setTried(true);
    if (isMissing) return;
    const words = note.trim();
    settle.mutate(
      { id: question.id, version: question.version, ...(articleId && { articleId }), ...(words && { note: words }) },
      {
        onSuccess: () => {
          void message.success(t('settledNow'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('settleTitle', { q: question.q })}
      okText={t('settle')}
      cancelText={common('cancel')}
      okButtonProps={{ 'data-testid': 'knowledge-settle-confirm' }}
      confirmLoading={settle.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      {settle.error && <ProblemNotice error={settle.error} />}
      <p className={styles.lead}>{t('settleLead')}</p>
      <Form.Item layout="vertical" label={t('article')} htmlFor={`${ids}article`}>
        <Select
          id={`${ids}article`}
          value={articleId}
          options={(found.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          loading={found.isFetching}
          allowClear
          showSearch={{ filterOption: false, onSearch: setTyped }}
          placeholder={t('articleHint')}
          onChange={(next: string | null) => setArticleId(next ?? null)}
          data-testid="knowledge-settle-article"
        />
      </Form.Item>
      <Form.Item
        layout="vertical"
        label={t('note')}
        htmlFor={`${ids}note`}
        {...(tried && isMissing && { validateStatus: 'error', help: t('settleMissing') })}
      >
        <Input.TextArea
          id={`${ids}note`}
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={longestNote}
          placeholder={t('noteHint')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          data-testid="knowledge-settle-note"
        />
      </Form.Item>
    </Modal>
  );
}
