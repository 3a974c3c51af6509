import { foldWidth } from './text.js';

const form = /^(\d{1,7})(?:\.(\d{1,2}))?$/;

/** Reads yuan such as `50`, `50.5` or `５０.00`. @returns fen; nothing for what is no sum of at most two decimals */
export function parseYuan(text: string): number | undefined {
  const match = form.exec(foldWidth(text).trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** A sum in fen as people and programs read it: `50.00`. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
