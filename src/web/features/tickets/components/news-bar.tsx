import { Button } from 'antd';
import { useTicketTexts } from '../texts';
import styles from './ticket-list.module.css';

interface Props {
  count: number;
  reordered: boolean;
  onShow: () => void;
}

/** Says what waits behind a list that holds still. */
export function NewsBar({ count, reordered, onShow }: Props) {
  const t = useTicketTexts();
  if (count === 0 && !reordered) return null;
  return (
    <Button type="primary" size="small" block className={styles.news} data-testid="list-news" onClick={onShow}>
      {count > 0 ? t('arrivals', { count }) : t('reordered')}
    </Button>
  );
}
