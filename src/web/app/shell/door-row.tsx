import { DownOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useMe } from '../../lib/session';
import { Popup } from '../../ui';
import { openDoors } from '../doors';
import { useAppTexts } from '../texts';
import styles from './door-row.module.css';
import { useInFirstLine } from './use-in-first-line';

/** The doors that are open to whoever is signed in; those that have no room in the header wait behind “more”. */
export function DoorRow() {
  const t = useAppTexts();
  const row = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const doors = openDoors(useMe());
  const fitting = useInFirstLine(row, doors.length);
  const others = doors.slice(fitting);
  const behind = others.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  const more = behind ? t(behind.name) : t('moreDoors');
  return (
    <nav aria-label={t('doors')} className={styles.doors}>
      <div ref={row} className={styles.row}>
        {doors.map(({ name, path }, index) => (
          <NavLink key={name} to={path} className={styles.door} data-away={index >= fitting}>
            {t(name)}
          </NavLink>
        ))}
      </div>
      {others.length > 0 && (
        <Popup
          open={open}
          onOpenChange={setOpen}
          label={t('moreDoors')}
          placement="bottomRight"
          content={
            <div className={styles.others}>
              {others.map(({ name, path }) => (
                <NavLink key={name} to={path} className={styles.door} onClick={() => setOpen(false)}>
                  {t(name)}
                </NavLink>
              ))}
            </div>
          }
        >
          <Button
            type="text"
            className={styles.more}
            data-current={behind !== undefined}
            aria-expanded={open}
            data-testid="more-doors"
          >
            {more} <DownOutlined aria-hidden="true" />
          </Button>
        </Popup>
      )}
    </nav>
  );
}
