import type { DayKind, Window } from '../../api/types';
import { windowFaults } from './windows';

/** A day that differs from its weekday, as its form holds it. */
export interface DayForm {
  nameZh: string;
  nameEn: string;
  ownWindows: boolean;
  windows: readonly Window[];
}

/** Which windows a day of this kind sends: holidays none, make-up days their own if they have some. */
export const windowsFor = (kind: DayKind, { ownWindows, windows }: DayForm): Window[] | undefined =>
  kind === 'special' || (kind === 'makeup' && ownWindows) ? [...windows] : undefined;

/** Whether the form can be noted: both names, and sound windows where the day has its own. */
export const isSound = (kind: DayKind, form: DayForm): boolean => {
  const windows = windowsFor(kind, form);
  if (!form.nameZh.trim() || !form.nameEn.trim()) return false;
  return !windows || (windows.length > 0 && windowFaults(windows).every((fault) => fault === null));
};
