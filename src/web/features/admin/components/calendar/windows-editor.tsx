import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { Window } from '../../api/types';
import styles from './calendar.module.css';
import { useCalendarTexts } from './texts';
import { windowFaults } from './windows';

interface Props {
  value: readonly Window[];
  onChange: (windows: Window[]) => void;
}

/** As many as the server takes for one day. */
const most = 8;

const suggestion: Window = { from: '08:30', to: '12:00' };

/** The windows of a day as pairs of times; what is wrong with one is said beside it. */
export function WindowsEditor({ value, onChange }: Props) {
  const t = useCalendarTexts();
  const faults = windowFaults(value);
  const put = (at: number, part: Partial<Window>): void =>
    onChange(value.map((window, place) => (place === at ? { ...window, ...part } : window)));
  const add = (): void => onChange([...value, value.length === 0 ? suggestion : { from: '', to: '' }]);
  return (
    <div className={styles.windows}>
      {value.map(({ from, to }, at) => {
        const fault = faults[at];
        const common = {
          inputMode: 'numeric',
          maxLength: 5,
          status: fault ? 'error' : '',
          autoComplete: 'off',
        } as const;
        return (
          <div key={at} className={styles.window}>
            <Input
              {...common}
              value={from}
              placeholder="08:30"
              aria-label={t('from', { at: at + 1 })}
              onChange={(event) => put(at, { from: event.target.value })}
            />
            <span>{t('to_word')}</span>
            <Input
              {...common}
              value={to}
              placeholder="12:00"
              aria-label={t('to', { at: at + 1 })}
              onChange={(event) => put(at, { to: event.target.value })}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('removeWindow', { at: at + 1 })}
              onClick={() => onChange(value.filter((_, place) => place !== at))}
            />
            {fault && (from !== '' || to !== '') && (
              <span className={styles.fault} role="alert">
                {t(`fault_${fault}`)}
              </span>
            )}
          </div>
        );
      })}
      <Button icon={<PlusOutlined />} disabled={value.length >= most} onClick={add}>
        {t('addWindow')}
      </Button>
    </div>
  );
}
