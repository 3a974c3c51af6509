import type { ArticleAction } from '../api/types';

export const steps = ['submit', 'publish', 'send_back', 'renew', 'discard', 'expire'] as const;
export type Step = (typeof steps)[number];

interface StepForm {
  /** What has to be, or may be, said with it. */
  words: 'reason' | 'note' | null;
  /** It takes something away. */
  danger: boolean;
}

export const stepForms: Readonly<Record<Step, StepForm>> = {
  submit: { words: null, danger: false },
  publish: { words: 'note', danger: false },
  send_back: { words: 'reason', danger: false },
  renew: { words: null, danger: false },
  discard: { words: null, danger: true },
  expire: { words: 'reason', danger: true },
};

export interface StepChoice {
  name: Step;
  /** In the words of the server. */
  label: string;
  /** Why it is not open; null when it is. */
  reason: string | null;
}

/** Of the steps that a page offers those that are open, and those that are not, in the order of the page. */
export function stepsAmong(actions: readonly ArticleAction[], offered: readonly Step[]): StepChoice[] {
  return offered.flatMap((name) => {
    const action = actions.find((one) => one.name === name);
    return action ? [{ name, label: action.label, reason: action.allowed ? null : (action.reason ?? '') }] : [];
  });
}

export const isOpen = (actions: readonly ArticleAction[], name: string): boolean =>
  actions.some((action) => action.name === name && action.allowed);

export const reasonAgainst = (actions: readonly ArticleAction[], name: string): string | null =>
  actions.find((action) => action.name === name && !action.allowed)?.reason ?? null;
