import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { chooseDark, useDark } from '../../lib/theme';
import { useAppTexts } from '../texts';

/** The system's choice holds until somebody makes another one here. */
export function ThemeSwitch({ labelled = false }: { labelled?: boolean }) {
  const t = useAppTexts();
  const isDark = useDark();
  const label = t(isDark ? 'toLight' : 'toDark');
  return (
    <Button
      type={labelled ? 'default' : 'text'}
      block={labelled}
      icon={isDark ? <SunOutlined /> : <MoonOutlined />}
      aria-label={label}
      title={label}
      data-testid={labelled ? 'theme-in-menu' : 'theme'}
      onClick={() => chooseDark(isDark ? 'light' : 'dark')}
    >
      {labelled && label}
    </Button>
  );
}
