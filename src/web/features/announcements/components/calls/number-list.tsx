import { PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { KeyCap } from '../../../../ui';
import type { OutletToCall } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import calls from './calls.module.css';

interface Props {
  numbers: OutletToCall['numbers'];
  /** The number of the call that was registered. */
  called: string | null;
  isBusy: boolean;
  onDial: (phone: string) => void;
}

/** Numbers to dial, designated ones first, each with the button that registers the call. */
export function NumberList({ numbers, called, isBusy, onDial }: Props) {
  const t = useAnnouncementTexts();
  return (
    <ul className={calls.numbers}>
      {numbers.map(({ phone, name, position, designated }, index) => (
        <li key={phone} className={calls.number}>
          <span>
            <span className={calls.phone}>{phone}</span>{' '}
            <span className={calls.quiet}>
              {[name, position, designated && t('designated')].filter(Boolean).join(' · ')}
            </span>
          </span>
          {called === phone && <strong role="status">{t('dialled', { phone })}</strong>}
          {called === null && (
            <Button
              type={index === 0 ? 'primary' : 'default'}
              icon={<PhoneOutlined />}
              loading={isBusy}
              onClick={() => onDial(phone)}
              data-testid={`announcement-dial-${index}`}
            >
              {t('dial')}
              <span className="visually-hidden">{phone}</span>
              {index === 0 && <KeyCap>d</KeyCap>}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
