import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Popup } from '../../../../ui';
import type { ArticleView } from '../../api/types';
import { type Step, type StepChoice, stepForms, stepsAmong } from '../../lib/steps';
import { StepDialog } from './step-dialog';
import styles from './steps.module.css';
import { useStepTexts } from './texts';

interface Props {
  article: ArticleView;
  /** The steps that this page is for, the most likely first. */
  offered: readonly Step[];
  /** What must be done before a step, such as saving what is typed: the article after it; null: it did not work out. */
  before?: (step: Step) => Promise<ArticleView | null>;
  onDone: (article: ArticleView, step: Step) => void;
  /** Buttons that lead elsewhere, before the steps. */
  children?: ReactNode;
  /** Something else is what one mostly does on the page. */
  secondary?: boolean;
}

/** The steps that the server says are open; those that are not, with the reason why. */
export function StepBar({ article, offered, before, onDone, children, secondary = false }: Props) {
  const t = useStepTexts();
  const [chosen, setChosen] = useState<{ choice: StepChoice; article: ArticleView } | null>(null);
  const [busy, setBusy] = useState<Step | null>(null);
  const choices = stepsAmong(article.actions, offered);
  const open = choices.filter(({ reason }) => reason === null);
  const refused = choices.filter(({ reason }) => reason !== null);
  const choose = async (choice: StepChoice): Promise<void> => {
    setBusy(choice.name);
    const ready = before ? await before(choice.name) : article;
    setBusy(null);
    if (ready) setChosen({ choice, article: ready });
  };
  if (!children && choices.length === 0) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('actions')}>
      {children}
      {open.map((choice, at) => (
        <Button
          key={choice.name}
          type={at === 0 && !secondary && !stepForms[choice.name].danger ? 'primary' : 'default'}
          danger={stepForms[choice.name].danger}
          loading={busy === choice.name}
          onClick={() => void choose(choice)}
          data-testid={`knowledge-${choice.name}`}
        >
          {choice.label}
        </Button>
      ))}
      {refused.length > 0 && <Refused choices={refused} />}
      {chosen && (
        <StepDialog
          {...chosen}
          onDone={(now) => {
            setChosen(null);
            onDone(now, chosen.choice.name);
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </div>
  );
}

function Refused({ choices }: { choices: readonly StepChoice[] }) {
  const t = useStepTexts();
  const [open, setOpen] = useState(false);
  const list = (
    <dl className={styles.refused}>
      {choices.map(({ name, label, reason }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{reason}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Popup open={open} onOpenChange={setOpen} label={t('refusedHint')} placement="bottomRight" content={list}>
      <Button
        type="text"
        icon={<QuestionCircleOutlined />}
        aria-expanded={open}
        className={styles.why}
        data-testid="knowledge-refused"
      >
        {t('refused')}
      </Button>
    </Popup>
  );
}
