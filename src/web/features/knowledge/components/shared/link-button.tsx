import { Button, type ButtonProps } from 'antd';
import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

interface Props extends Omit<ButtonProps, 'href' | 'onClick'> {
  to: string;
}

/** A button that leads to another page: a link, so that it opens in a new tab as well. */
export function LinkButton({ to, ...rest }: Props) {
  const go = useNavigate();
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void go(to);
  };
  return <Button {...rest} href={to} onClick={follow} />;
}
