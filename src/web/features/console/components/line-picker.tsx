import { Radio } from 'antd';
import { useHotkeys } from '../../../lib/hotkeys';
import { linesByHand, useCatalogue } from '../../../lib/reference';
import type { FormDraft } from '../lib/use-call-draft';
import { useConsoleTexts } from '../texts';
import styles from './ticket-form.module.css';

/** The service lines side by side, a digit each while none is chosen. Another line has other topics and fields: what is shared stays. */
export function LinePicker({ draft, fault }: { draft: FormDraft; fault: string | undefined }) {
  const t = useConsoleTexts();
  const { data: catalogue } = useCatalogue();
  const choose = (line: string): void => draft.change({ line, topic: '', fields: {}, departmentIds: null });
  const lines = linesByHand(catalogue);
  const byDigit = lines.map(({ code, label }, at) => ({ combo: String(at + 1), label, run: () => choose(code) }));
  useHotkeys(byDigit, draft.value.line === '');
  return (
    <div className={styles.lines}>
      <Radio.Group
        value={draft.value.line}
        optionType="button"
        buttonStyle="solid"
        aria-label={t('line')}
        onChange={(event) => choose(String(event.target.value))}
      >
        {lines.map(({ code, label }) => (
          <Radio.Button key={code} value={code}>
            <span data-testid={`ticket-line-${code}`}>{label}</span>
          </Radio.Button>
        ))}
      </Radio.Group>
      {fault && <div className={styles.fault}>{fault}</div>}
    </div>
  );
}
