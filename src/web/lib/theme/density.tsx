import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import type { Density as Value } from './tokens';
import { useTheme } from './use-theme';

/** Draws what is inside compact (console, queue) or roomy (portal). */
export function Density({ value, children }: { value: Value; children: ReactNode }) {
  return <ConfigProvider theme={useTheme(value)}>{children}</ConfigProvider>;
}
