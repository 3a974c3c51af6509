import { Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useDebounced } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { useOrganisation } from '../../../lib/reference';
import { FieldRow } from '../../../ui/fields';
import { useOutletChoice } from '../api/get-assets';
import type { AssetValues } from '../lib/asset-form';
import { useAssetTexts } from '../texts';
import { TextInput } from './text-input';

const settleMs = 200;

interface Props {
  value: AssetValues;
  change: (part: Partial<AssetValues>) => void;
  tried: boolean;
}

/** Where an asset stands: an outlet or a department, and where there. */
export function PlaceFields({ value, change, tried }: Props) {
  const t = useAssetTexts();
  const isOutlet = value.at === 'outlet';
  return (
    <>
      <Radio.Group
        value={value.at}
        aria-label={t('where')}
        options={[
          { value: 'outlet', label: t('atOutlet') },
          { value: 'department', label: t('inDepartment') },
        ]}
        data-testid="asset-at"
        onChange={(event) => change({ at: event.target.value as AssetValues['at'] })}
      />
      {isOutlet ? (
        <OutletField value={value.outletId} onChange={(outletId) => change({ outletId })} tried={tried} />
      ) : (
        <DepartmentField
          value={value.departmentId}
          onChange={(departmentId) => change({ departmentId })}
          tried={tried}
        />
      )}
      <TextInput
        label={t('place')}
        value={value.place}
        onChange={(place) => change({ place })}
        required
        tried={tried}
        help={t('placeHint')}
        max={100}
        testId="asset-place"
      />
    </>
  );
}

interface FieldProps {
  value: string;
  onChange: (id: string) => void;
  tried: boolean;
}

function OutletField({ value, onChange, tried }: FieldProps) {
  const t = useAssetTexts();
  const common = useCommonTexts();
  const id = useId();
  const [q, setQ] = useState('');
  const { data, isFetching } = useOutletChoice(useDebounced(q.trim(), settleMs));
  const options = data?.items.map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
  return (
    <FieldRow id={id} label={t('outlet')} required fault={tried && !value ? common('required') : undefined}>
      <Select
        id={id}
        showSearch={{ filterOption: false, onSearch: setQ }}
        placeholder={t('chooseOutlet')}
        value={value || undefined}
        options={options ?? []}
        loading={isFetching}
        data-testid="asset-outlet"
        onChange={onChange}
      />
    </FieldRow>
  );
}

function DepartmentField({ value, onChange, tried }: FieldProps) {
  const t = useAssetTexts();
  const common = useCommonTexts();
  const id = useId();
  const { data } = useOrganisation();
  const options = data?.departments.filter(({ active }) => active).map((one) => ({ value: one.id, label: one.name }));
  return (
    <FieldRow id={id} label={t('department')} required fault={tried && !value ? common('required') : undefined}>
      <Select
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        value={value || undefined}
        options={options ?? []}
        data-testid="asset-department"
        onChange={onChange}
      />
    </FieldRow>
  );
}
