import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { type Density as Value, themeOf } from './tokens';
import { useDark } from './use-dark';

/** Draws what is inside compact (console, queue) or roomy (portal). */
export function Density({ value, children }: { value: Value; children: ReactNode }) {
  const isDark = useDark();
  return <ConfigProvider theme={themeOf(isDark, value)}>{children}</ConfigProvider>;
}
