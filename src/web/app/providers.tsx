import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect } from 'react';
import { type Language, useLanguage } from '../lib/i18n';
import { useDark, useTheme } from '../lib/theme';
import { queryClient } from './query-client';
import { nonce } from './style-nonce';

const locales: Record<Language, typeof zhCN> = { 'zh-CN': zhCN, en: enUS };

export function Providers({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const isDark = useDark();
  const theme = useTheme('roomy');
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider csp={{ nonce }} locale={locales[language]} theme={theme} button={{ autoInsertSpace: false }}>
        <App className="app">{children}</App>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
