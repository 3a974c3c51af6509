import { Input } from 'antd';
import type { ComponentProps } from 'react';
import styles from './shared.module.css';

/** A password field whose eye is large enough to be hit. */
export function PasswordInput(props: ComponentProps<typeof Input.Password>) {
  return <Input.Password {...props} className={styles.password} />;
}
