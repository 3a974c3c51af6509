export { useChangeLanguage } from './use-change-language';
export { meKey, useMay, useMe, useMeQuery } from './use-me';
export { useSignIn } from './use-sign-in';
export { useSignOut } from './use-sign-out';
