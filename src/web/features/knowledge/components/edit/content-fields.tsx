import { Input, Radio, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useOrganisation } from '../../../../lib/reference';
import type { ArticleContent } from '../../api/types';
import { categories, kinds, wholeCity } from '../../lib/codes';
import { type ContentField, retitled } from '../../lib/content';
import { useKnowledgeTexts } from '../../texts';
import { ContentRow } from './content-row';
import { DayField } from './day-field';
import styles from './edit.module.css';
import { useEditTexts } from './texts';

interface Props {
  content: ArticleContent;
  /** What is wrong with a field, in words. */
  faultOf: (field: ContentField) => string | undefined;
  onChange: (content: ArticleContent) => void;
}

const longestTitle = 120;
const mostTags = 20;

/** What sort of article it is, for whom, where and how long it holds, and who answers for it. */
export function ContentFields({ content, faultOf, onChange }: Props) {
  const t = useKnowledgeTexts();
  const edit = useEditTexts();
  const { data: organisation } = useOrganisation();
  const ids = useId();
  const set = (change: Partial<ArticleContent>): void => onChange({ ...content, ...change });
  const row = (field: ContentField, label: string, input: ReactNode, help?: string) => (
    <ContentRow id={ids + field} field={field} label={label} fault={faultOf(field)} help={help}>
      {input}
    </ContentRow>
  );
  const common = (field: ContentField) => ({ id: ids + field, 'data-testid': `knowledge-field-${field}` });
  const departments = (organisation?.departments ?? []).filter(
    ({ active, code }) => active || code === content.ownerDepartment,
  );
  return (
    <div className={styles.fields}>
      {row(
        'title',
        t('articleTitle'),
        <Input
          {...common('title')}
          maxLength={longestTitle}
          autoComplete="off"
          value={content.title}
          onChange={(event) => onChange(retitled(content, event.target.value))}
        />,
      )}
      {row(
        'kind',
        t('kind'),
        <Select
          {...common('kind')}
          value={content.kind}
          options={kinds.map((code) => ({ value: code, label: t(`kind_${code}`) }))}
          onChange={(kind) => set({ kind })}
        />,
      )}
      {row(
        'category',
        t('category'),
        <Select
          {...common('category')}
          value={content.category || null}
          placeholder={edit('chooseHint')}
          options={categories.map((code) => ({ value: code, label: t(`category_${code}`) }))}
          onChange={(category: string) => set({ category })}
        />,
      )}
      {row(
        'audience',
        t('audience'),
        <Radio.Group
          {...common('audience')}
          value={content.audience}
          options={(['internal', 'partner'] as const).map((code) => ({ value: code, label: t(`audience_${code}`) }))}
          onChange={(event) => set({ audience: event.target.value === 'partner' ? 'partner' : 'internal' })}
        />,
      )}
      {row(
        'region',
        t('region'),
        <Select
          {...common('region')}
          value={content.region}
          options={[
            { value: wholeCity, label: t('wholeCity') },
            ...(organisation?.counties ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(region: string) => set({ region })}
        />,
      )}
      {row(
        'ownerDepartment',
        t('ownerDepartment'),
        <Select
          {...common('ownerDepartment')}
          showSearch={{ optionFilterProp: 'label' }}
          value={content.ownerDepartment || null}
          placeholder={edit('chooseHint')}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(ownerDepartment: string) => set({ ownerDepartment })}
        />,
      )}
      {row(
        'validFrom',
        t('validFrom'),
        <DayField {...common('validFrom')} value={content.validFrom} onChange={(validFrom) => set({ validFrom })} />,
      )}
      {row(
        'validUntil',
        t('validUntil'),
        <DayField
          {...common('validUntil')}
          value={content.validUntil ?? ''}
          min={content.validFrom}
          onChange={(day) => set({ validUntil: day || null })}
        />,
        edit('noEndHint'),
      )}
      {row(
        'tags',
        t('tags'),
        <Select
          {...common('tags')}
          mode="tags"
          open={false}
          suffixIcon={null}
          maxCount={mostTags}
          tokenSeparators={[',', '，', '、', ';', '；']}
          value={content.tags}
          placeholder={edit('tagsHint')}
          onChange={(tags: string[]) => set({ tags: tags.map((tag) => tag.trim()).filter(Boolean) })}
        />,
      )}
    </div>
  );
}
