import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { chooseDark, useDark, useDarkChoice } from '../../lib/theme';
import { useAppTexts } from '../texts';

const choices = [
  { value: 'system', text: 'themeSystem' },
  { value: 'light', text: 'themeLight' },
  { value: 'dark', text: 'themeDark' },
] as const;

export function ThemeSwitch() {
  const t = useAppTexts();
  const isDark = useDark();
  const chosen = useDarkChoice();
  const items = choices.map(({ value, text }) => ({ key: value, label: t(text), onClick: () => chooseDark(value) }));
  return (
    <Dropdown menu={{ items, selectable: true, selectedKeys: [chosen] }} trigger={['click']}>
      <Button
        type="text"
        icon={isDark ? <MoonOutlined /> : <SunOutlined />}
        aria-label={t('theme')}
        data-testid="theme"
      />
    </Dropdown>
  );
}
