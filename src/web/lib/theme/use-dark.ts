import { useSyncExternalStore } from 'react';

export type DarkChoice = 'system' | 'light' | 'dark';

const remembered = 'theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const isChoice = (value: string | null): value is DarkChoice =>
  value === 'light' || value === 'dark' || value === 'system';

function kept(): DarkChoice {
  const value = localStorage.getItem(remembered);
  return isChoice(value) ? value : 'system';
}

let choice = kept();

const isDark = (): boolean => (choice === 'system' ? system.matches : choice === 'dark');

const tell = (): void => {
  for (const listener of listeners) listener();
};

system.addEventListener('change', tell);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows the system until somebody chooses; the choice is remembered on this machine. */
export function chooseDark(next: DarkChoice): void {
  choice = next;
  localStorage.setItem(remembered, next);
  tell();
}

export const useDark = (): boolean => useSyncExternalStore(subscribe, isDark);

export const useDarkChoice = (): DarkChoice => useSyncExternalStore(subscribe, () => choice);
