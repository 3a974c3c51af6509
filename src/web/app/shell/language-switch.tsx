import { GlobalOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { type Language, languages, switchLanguage, useLanguage } from '../../lib/i18n';
import { meKey, useChangeLanguage } from '../../lib/session';
import { useAppTexts } from '../texts';

/** Before sign-in the choice is kept on this machine only, afterwards with the user as well. */
export function LanguageSwitch() {
  const t = useAppTexts();
  const language = useLanguage();
  const change = useChangeLanguage();
  const client = useQueryClient();
  const choose = (next: Language): void => {
    if (client.getQueryData(meKey)) change.mutate(next);
    else switchLanguage(next);
  };
  const items = languages.map(({ tag, name }) => ({ key: tag, label: name, onClick: () => choose(tag) }));
  return (
    <Dropdown menu={{ items, selectable: true, selectedKeys: [language] }} trigger={['click']}>
      <Button type="text" icon={<GlobalOutlined />} aria-label={t('language')} data-testid="language" />
    </Dropdown>
  );
}
