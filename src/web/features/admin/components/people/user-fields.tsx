import { Form, Input, Select } from 'antd';
import { languages } from '../../../../lib/i18n';
import { useCatalogue, useOrganisation } from '../../../../lib/reference';
import { useAdminTexts } from '../../texts';
import { OutletSelect } from './outlet-select';
import { usePeopleTexts } from './texts';

/** What every person has: name, roles, and where they belong. The server says which roles need which. */
export function UserFields() {
  const t = usePeopleTexts();
  const admin = useAdminTexts();
  const { data: catalogue } = useCatalogue();
  const { data: organisation } = useOrganisation();
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const departments = (organisation?.departments ?? []).filter(({ active }) => active).map(named);
  const searchable = { showSearch: { optionFilterProp: 'label' }, placeholder: admin('choose') };
  const required = { required: true, message: admin('missing') };
  return (
    <>
      <Form.Item name="displayName" label={t('displayName')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={60} autoComplete="off" data-testid="user-name" />
      </Form.Item>
      <Form.Item name="roles" label={t('roles')} rules={[required]}>
        <Select {...searchable} mode="multiple" options={catalogue?.roles ?? []} />
      </Form.Item>
      <Form.Item name="departmentIds" label={t('departments')}>
        <Select {...searchable} mode="multiple" options={departments} />
      </Form.Item>
      <Form.Item name="countyId" label={t('county')}>
        <Select {...searchable} allowClear options={(organisation?.counties ?? []).map(named)} />
      </Form.Item>
      <Form.Item name="outletId" label={t('outlet')}>
        <OutletSelect />
      </Form.Item>
      <Form.Item name="locale" label={t('locale')}>
        <Select options={languages.map(({ tag, name }) => ({ value: tag, label: name }))} />
      </Form.Item>
    </>
  );
}
