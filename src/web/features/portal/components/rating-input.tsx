import { StarFilled, StarOutlined } from '@ant-design/icons';
import { useId } from 'react';
import { usePortalTexts } from '../texts';
import styles from './rating-input.module.css';

const ratings = [1, 2, 3, 4, 5] as const;

/** One to five stars: radio buttons underneath, so that arrows and screen readers work. Each star says what it means. */
export function RatingInput({ value, onChange }: { value: number | null; onChange: (rating: number) => void }) {
  const t = usePortalTexts();
  const name = useId();
  const chosen = ratings.find((rating) => rating === value);
  return (
    <fieldset className={styles.rating}>
      <legend>{t('confirmTitle')}</legend>
      {ratings.map((rating) => (
        <label key={rating} className={styles.star} data-testid={`portal-rating-${rating}`}>
          <input
            type="radio"
            name={name}
            value={rating}
            checked={value === rating}
            className="visually-hidden"
            onChange={() => onChange(rating)}
          />
          {value !== null && rating <= value ? <StarFilled aria-hidden="true" /> : <StarOutlined aria-hidden="true" />}
          <span className="visually-hidden">{t(`rating_${rating}`)}</span>
        </label>
      ))}
      <span className={styles.words} aria-hidden="true">
        {chosen && t(`rating_${chosen}`)}
      </span>
    </fieldset>
  );
}
