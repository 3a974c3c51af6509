import type { ThemeConfig } from 'antd';
import { useMedia } from '../hooks';
import { type Density, themeOf } from './tokens';
import { useDark } from './use-dark';

/** The look as this person wants it: dark or light, with motion or without. */
export function useTheme(density: Density): ThemeConfig {
  const isDark = useDark();
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  return themeOf(isDark, density, !isCalm);
}
