import { Select } from 'antd';
import { useOrganisation } from '../../../../lib/reference';
import { categories, kinds } from '../../lib/codes';
import { useKnowledgeTexts } from '../../texts';
import { useReader } from '../shared/use-reader';
import styles from './search.module.css';
import { useSearchTexts } from './texts';

export interface Filters {
  kind: (typeof kinds)[number] | undefined;
  category: string | undefined;
  county: string | undefined;
}

interface Props extends Filters {
  /** Kind and category narrow the list down while nothing is typed; a search looks everywhere. */
  searching: boolean;
  onChange: (change: Partial<Filters>) => void;
}

/** Where the call comes from, and what sort of article to list. */
export function FilterBar({ kind, category, county, searching, onChange }: Props) {
  const t = useSearchTexts();
  const knowledge = useKnowledgeTexts();
  const { staff } = useReader();
  const { data: organisation } = useOrganisation();
  return (
    <div className={styles.filters}>
      {staff && (
        <Select
          allowClear
          className={styles.filter}
          aria-label={t('callerCounty')}
          placeholder={t('callerCounty')}
          value={county ?? null}
          options={(organisation?.counties ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(next: string | null) => onChange({ county: next ?? undefined })}
          data-testid="knowledge-county"
        />
      )}
      {!searching && (
        <>
          <Select
            allowClear
            className={styles.filter}
            aria-label={knowledge('kind')}
            placeholder={t('allKinds')}
            value={kind ?? null}
            options={kinds.map((code) => ({ value: code, label: knowledge(`kind_${code}`) }))}
            onChange={(next: Filters['kind'] | null) => onChange({ kind: next ?? undefined })}
            data-testid="knowledge-kind"
          />
          <Select
            allowClear
            className={styles.filter}
            aria-label={knowledge('category')}
            placeholder={t('allCategories')}
            value={category ?? null}
            options={categories.map((code) => ({ value: code, label: knowledge(`category_${code}`) }))}
            onChange={(next: string | null) => onChange({ category: next ?? undefined })}
            data-testid="knowledge-category"
          />
        </>
      )}
    </div>
  );
}
