import { Form } from 'antd';
import type { ReactNode } from 'react';
import type { ContentField } from '../../lib/content';
import styles from './edit.module.css';

interface Props {
  /** Of the input. */
  id: string;
  field: ContentField;
  label: string;
  fault: string | undefined;
  help: string | undefined;
  children: ReactNode;
}

/** A field with its name, and below it what is wrong with it or a hint. */
export function ContentRow({ id, field, label, fault, help, children }: Props) {
  const below = fault ? { validateStatus: 'error' as const, help: fault } : { ...(help && { extra: help }) };
  return (
    <div className={styles.field} data-field={field} data-faulty={fault !== undefined}>
      <Form.Item layout="vertical" label={label} htmlFor={id} {...below}>
        {children}
      </Form.Item>
    </div>
  );
}
