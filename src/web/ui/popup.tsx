import { Popover, type PopoverProps } from 'antd';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import styles from './ui.module.css';

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Names what opens, for those who do not see it. */
  label: string;
  placement?: PopoverProps['placement'];
  content: ReactNode;
  children: ReactElement;
}

/** Something that opens beside its button at a click, and closes by Escape, a second click or a click elsewhere. */
export function Popup({ open, onOpenChange, label, placement = 'bottomLeft', content, children }: Props) {
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // The page's own Escape must not also take the person away.
      event.preventDefault();
      onOpenChange(false);
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [open, onOpenChange]);
  const body = (
    <section aria-label={label} className={styles.popup}>
      {content}
    </section>
  );
  return (
    <Popover
      open={open}
      onOpenChange={onOpenChange}
      trigger="click"
      placement={placement}
      destroyOnHidden
      content={body}
    >
      {children}
    </Popover>
  );
}
