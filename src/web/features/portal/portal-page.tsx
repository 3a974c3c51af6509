import { Loading } from '../../ui';

export function PortalPage() {
  return <Loading />;
}
