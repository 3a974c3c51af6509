import { Button, Input, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { ProblemNotice } from '../../../ui';
import { ariaOf, asText, type FieldInputProps } from '../../../ui/fields';
import { useSignatureTexts } from './signature-texts';
import styles from './signature-input.module.css';
import { useDrawing } from './use-drawing';

type Way = 'draw' | 'say';

const longestName = 60;

const nameIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? asText(value.name) : '';
const isDrawn = (value: unknown): boolean => typeof value === 'object' && value !== null && 'file' in value;

/** Signed with a finger on the screen; by keyboard, or where nobody can sign, the name of who has confirmed orally. */
export function SignatureInput(props: FieldInputProps) {
  const { value, onChange } = props;
  const t = useSignatureTexts();
  const [way, setWay] = useState<Way>(nameIn(value) ? 'say' : 'draw');
  const choose = (next: Way): void => {
    setWay(next);
    onChange(undefined);
  };
  return (
    <div className={styles.signature}>
      <Segmented<Way>
        value={way}
        aria-label={props.field.label}
        options={[
          { value: 'draw', label: t('draw') },
          { value: 'say', label: t('say') },
        ]}
        onChange={choose}
        data-testid="signature-way"
      />
      {way === 'draw' ? (
        <Pad {...props} />
      ) : (
        <Input
          {...ariaOf(props)}
          value={nameIn(value)}
          maxLength={longestName}
          placeholder={t('name')}
          aria-label={t('name')}
          status={props.invalid ? 'error' : ''}
          onChange={({ target }) => onChange(target.value ? { name: target.value } : undefined)}
        />
      )}
    </div>
  );
}

function Pad({ id, value, onChange, invalid }: FieldInputProps) {
  const t = useSignatureTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useDrawing(canvas, onChange);
  const isDone = isDrawn(value);
  const status = drawing.isSending ? t('saving') : isDone ? t('signed') : t('sign');
  return (
    <>
      <canvas
        id={id}
        ref={canvas}
        className={styles.pad}
        data-invalid={invalid}
        role="img"
        aria-label={status}
        data-testid="signature-pad"
        {...drawing.strokes}
      />
      <div className={styles.foot}>
        <span role="status" data-testid="signature-status" data-signed={isDone}>
          {status}
        </span>
        <Button size="small" onClick={drawing.clear}>
          {t('clear')}
        </Button>
      </div>
      {drawing.error !== null && <ProblemNotice error={drawing.error} onRetry={drawing.send} />}
    </>
  );
}
