export { Density } from './density';
export { themeOf } from './tokens';
export { type DarkChoice, chooseDark, useDark, useDarkChoice } from './use-dark';
