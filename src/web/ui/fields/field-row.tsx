import type { ReactNode } from 'react';
import { useCommonTexts } from '../../lib/i18n';
import styles from './fields.module.css';

interface Props {
  id: string;
  label: string;
  required?: boolean;
  help?: string | undefined;
  fault?: string | undefined;
  /** The input names itself (a check box), or is a group with a name of its own. */
  bare?: boolean;
  /** Takes the whole width of the form. */
  wide?: boolean;
  children: ReactNode;
}

export const helpId = (id: string): string => `${id}-help`;
export const faultId = (id: string): string => `${id}-fault`;

/** A label, its input, what helps and what is wrong. */
export function FieldRow({ id, label, required = false, help, fault, bare = false, wide = false, children }: Props) {
  const t = useCommonTexts();
  return (
    <div className={wide ? `${styles.row} ${styles.wide}` : styles.row} data-faulty={fault !== undefined}>
      {!bare && (
        <label htmlFor={id} className={styles.label}>
          {label}
          {required && (
            <span className={styles.required} title={t('required')} aria-hidden="true">
              *
            </span>
          )}
        </label>
      )}
      {children}
      {help && (
        <div id={helpId(id)} className={styles.help}>
          {help}
        </div>
      )}
      {fault && (
        <div id={faultId(id)} className={styles.fault}>
          {fault}
        </div>
      )}
    </div>
  );
}
