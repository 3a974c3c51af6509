import { useUiTexts } from '../../../../ui';
import type { CountyFigures, Figures } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import styles from './follow.module.css';

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

function totalOf(counties: readonly CountyFigures[], name: string): CountyFigures {
  const sum = (key: 'outlets' | 'read' | 'told' | 'unread'): number =>
    counties.reduce((total, county) => total + county[key], 0);
  return { countyId: '', name, outlets: sum('outlets'), read: sum('read'), told: sum('told'), unread: sum('unread') };
}

/** A bar and its figures for each county; the bar says nothing that the figures beside it do not. */
export function CountyFigureTable({ figures: { counties, staff } }: { figures: Figures }) {
  const t = useAnnouncementTexts();
  const ui = useUiTexts();
  return (
    <>
      {counties.length === 0 && <p className={styles.quiet}>{t('noOutlets')}</p>}
      {counties.length > 0 && (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <div className={styles.scroll} role="region" tabIndex={0} aria-label={ui('tableOf', { title: t('figures') })}>
            <table className={styles.figures} data-testid="announcement-figures">
              <thead>
                <tr>
                  <th scope="col">{t('county')}</th>
                  {(['share', 'outlets', 'read', 'told', 'unread'] as const).map((name) => (
                    <th key={name} scope="col">
                      {t(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {counties.map((county) => (
                  <FigureRow key={county.countyId} county={county} />
                ))}
              </tbody>
              {counties.length > 1 && (
                <tfoot>
                  <FigureRow county={totalOf(counties, t('total'))} />
                </tfoot>
              )}
            </table>
          </div>
          <p className={styles.legend} aria-hidden="true">
            <span>
              <i className={`${styles.swatch} ${styles.read}`} /> {t('read')}
            </span>
            <span>
              <i className={`${styles.swatch} ${styles.told}`} /> {t('told')}
            </span>
            <span>
              <i className={styles.swatch} data-kind="unread" /> {t('unread')}
            </span>
          </p>
        </>
      )}
      {staff.people > 0 && <p data-testid="announcement-staff-figures">{t('staffFigures', { ...staff })}</p>}
    </>
  );
}

function FigureRow({ county }: { county: CountyFigures }) {
  const { name, outlets, read, told, unread } = county;
  return (
    <tr>
      <th scope="row">{name}</th>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control: a bar and its figure */}
      <td className={styles.barCell}>
        <span className={styles.barWithShare}>
          <span className={styles.bar} aria-hidden="true">
            <span className={styles.read} style={{ width: `${(read / outlets) * 100}%` }} />
            <span className={styles.told} style={{ width: `${(told / outlets) * 100}%` }} />
          </span>
          <span className={styles.share}>{percent(read + told, outlets)}%</span>
        </span>
      </td>
      <td>{outlets}</td>
      <td>{read}</td>
      <td>{told}</td>
      <td>{unread}</td>
    </tr>
  );
}
