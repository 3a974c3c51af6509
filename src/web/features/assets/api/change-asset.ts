import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Asset, toProblem } from '../../../lib/api';
import type { components } from '../../../lib/api/schema';
import { assetKeys } from './keys';

type Schemas = components['schemas'];
export type RegisterAsset = Schemas['RegisterAsset'];
export type CorrectAsset = Schemas['CorrectAsset'];

const isAsset = (value: unknown): value is Asset =>
  typeof value === 'object' && value !== null && 'label' in value && 'actions' in value && 'version' in value;

function adopt(client: QueryClient, asset: Asset): void {
  client.setQueryData(assetKeys.one(asset.id), asset);
  void client.invalidateQueries({ queryKey: assetKeys.all });
}

/** One change of an asset: it is shown as it is now, also when somebody else was quicker. */
function useChange<Body>(send: (body: Body) => Promise<Asset>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (asset: Asset) => adopt(client, asset),
    onError: (error: Error) => {
      const { current } = toProblem(error);
      if (isAsset(current)) adopt(client, current);
    },
  });
}

/** POST /api/assets. */
export const useRegister = () =>
  useChange(({ body, key }: { body: RegisterAsset; key: string }) =>
    answer(api.POST('/api/assets', { body, headers: { 'Idempotency-Key': key } })),
  );

/** PATCH /api/assets/{id}. */
export const useCorrect = (id: string) =>
  useChange((body: CorrectAsset) => answer(api.PATCH('/api/assets/{id}', { params: { path: { id } }, body })));

/** POST /api/assets/{id}/move. */
export const useMove = (id: string) =>
  useChange((body: Schemas['MoveAsset']) =>
    answer(api.POST('/api/assets/{id}/move', { params: { path: { id } }, body })),
  );

export type NextState = Schemas['ChangeAssetState']['state'] | 'retired';

/** POST /api/assets/{id}/state, and /retire for the last of them. */
export const useSetState = (id: string) =>
  useChange(({ state, ...body }: { version: number; reason: string; state: NextState }) => {
    const at = { params: { path: { id } } };
    if (state === 'retired') return answer(api.POST('/api/assets/{id}/retire', { ...at, body }));
    return answer(api.POST('/api/assets/{id}/state', { ...at, body: { ...body, state } }));
  });

interface KeepSupplier {
  /** Nothing for a new one. */
  known: Schemas['SupplierView'] | null;
  body: Schemas['AddSupplier'];
  key: string;
}

/** POST /api/suppliers; PATCH /api/suppliers/{id}, after which equipment of theirs shows the new card. */
export function useKeepSupplier() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ known, body, key }: KeepSupplier) =>
      known
        ? answer(
            api.PATCH('/api/suppliers/{id}', {
              params: { path: { id: known.id } },
              body: { ...body, version: known.version },
            }),
          )
        : answer(api.POST('/api/suppliers', { body, headers: { 'Idempotency-Key': key } })),
    onSettled: () =>
      Promise.all([assetKeys.suppliers, assetKeys.all].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
