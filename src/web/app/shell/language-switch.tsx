import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { languages, switchLanguage, useLanguage } from '../../lib/i18n';
import { meKey, useChangeLanguage } from '../../lib/session';
import { useAppTexts } from '../texts';

/**
 * Names the other language, in that language; a click switches. Before sign-in the choice is kept on this machine only,
 * afterwards with the user as well.
 */
export function LanguageSwitch() {
  const t = useAppTexts();
  const language = useLanguage();
  const change = useChangeLanguage();
  const client = useQueryClient();
  const other = languages.find(({ tag }) => tag !== language);
  if (!other) return null;
  const choose = (): void => {
    if (client.getQueryData(meKey)) change.mutate(other.tag);
    else switchLanguage(other.tag);
  };
  return (
    <Button type="text" lang={other.tag} title={t('language')} data-testid="language" onClick={choose}>
      {other.name}
    </Button>
  );
}
