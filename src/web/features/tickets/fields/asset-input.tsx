import { AutoComplete } from 'antd';
import { useDebounced } from '../../../lib/hooks';
import { ariaOf, asText, type FieldInputProps } from '../../../ui/fields';
import { useAssetsLike } from '../api/get-fault';

const settleMs = 200;

/** The label of an asset: typed as it stands on the sticker, or found by a part of it, its model or its place. */
export function AssetInput(props: FieldInputProps) {
  const typed = asText(props.value);
  const { data } = useAssetsLike(useDebounced(typed.trim(), settleMs));
  const options = (data?.items ?? []).map(({ label, kindName, keeperName, place }) => ({
    value: label,
    label: `${label} · ${kindName} · ${keeperName} ${place}`,
  }));
  return (
    <AutoComplete
      {...ariaOf(props)}
      value={typed}
      options={options}
      popupMatchSelectWidth={false}
      status={props.invalid ? 'error' : ''}
      onChange={(next: string) => props.onChange(next.toUpperCase())}
    />
  );
}
