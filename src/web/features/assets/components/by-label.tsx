import { Navigate, useParams } from 'react-router';
import { Loading, ProblemNotice } from '../../../ui';
import { useAssetByLabel } from '../api/get-assets';

/** Whoever has a sticker before them has a label, and no id. */
export function ByLabel() {
  const { label = '' } = useParams();
  const { data, error, refetch } = useAssetByLabel(label);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data ? <Navigate to={`/equipment/${data.id}`} replace /> : <Loading />;
}
