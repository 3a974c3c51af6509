import { foldWidth } from './text.js';

/** Seven digits of yuan and two of fen: everything up to 9,999,999.99. */
const form = /^(\d{1,7})(?:\.(\d{1,2}))?$/;

/**
 * Reads an amount of yuan as people type it: `50`, `50.5`, `50.00`, full-width digits too.
 * @returns fen, from 0 up to 9,999,999.99 yuan; nothing for anything else, signs and thousands separators included
 */
export function parseYuan(text: string): number | undefined {
  const [, whole, part = ''] = form.exec(foldWidth(text).trim()) ?? [];
  return whole === undefined ? undefined : Number(whole + part.padEnd(2, '0'));
}

/** An amount as it is written outside (api.md): `50.00`. @param fen a whole number */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
