import { App, Form, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useCommonTexts } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import { useTakeStep } from '../../api/take-step';
import type { ArticleView } from '../../api/types';
import { type StepChoice, stepForms } from '../../lib/steps';
import styles from './steps.module.css';
import { useStepTexts } from './texts';

interface Props {
  /** As it was when the dialog opened: what is decided is based on what was seen. */
  article: ArticleView;
  choice: StepChoice;
  onDone: (article: ArticleView) => void;
  onClose: () => void;
}

const longest = 500;
const hinted = ['send_back', 'expire'] as const;

/** Says what a step comes to, asks for the words it needs, and takes it. */
export function StepDialog({ article, choice, onDone, onClose }: Props) {
  const t = useStepTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const wordsId = useId();
  const take = useTakeStep();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { name: step, label } = choice;
  const { words, danger } = stepForms[step];
  const said = typed.trim();
  const isMissing = words === 'reason' && said === '';
  const hintOf = hinted.find((name) => name === step);
  const confirm = (): void => {
    setTried(true);
    if (isMissing) return;
    take.mutate(
      { article, action: step, words: words && said ? { [words]: said } : {} },
      {
        onSuccess: (now) => {
          void message.success(t(`done_${step}`));
          onDone(now);
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('titled', { step: label, title: article.draft?.title ?? article.title })}
      okText={label}
      cancelText={common('cancel')}
      okButtonProps={{ danger, type: danger ? 'default' : 'primary', 'data-testid': 'knowledge-step-confirm' }}
      confirmLoading={take.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      {take.error && <ProblemNotice error={take.error} />}
      <p className={styles.lead}>{t(`${step}Lead`)}</p>
      {words && (
        <Form.Item
          layout="vertical"
          label={t(words)}
          htmlFor={wordsId}
          required={words === 'reason'}
          {...(tried && isMissing && { validateStatus: 'error', help: t('reasonMissing') })}
        >
          <Input.TextArea
            id={wordsId}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={longest}
            value={typed}
            placeholder={hintOf ? t(`reasonHint_${hintOf}`) : t('noteHint')}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) confirm();
            }}
            data-testid="knowledge-step-words"
          />
        </Form.Item>
      )}
    </Modal>
  );
}
