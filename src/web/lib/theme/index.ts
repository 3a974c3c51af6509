export { Density } from './density';
export { type DarkChoice, chooseDark, useDark, useDarkChoice } from './use-dark';
export { useTheme } from './use-theme';
