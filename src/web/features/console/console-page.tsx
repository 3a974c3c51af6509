import { Loading } from '../../ui';

export function ConsolePage() {
  return <Loading />;
}
