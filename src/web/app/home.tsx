import { Navigate } from 'react-router';
import { useMe } from '../lib/session';
import { openDoors } from './doors';

/** `/` leads to the door that the server names, or else to the first that opens. */
export function Home() {
  const me = useMe();
  const open = openDoors(me);
  const target = open.find(({ path }) => path === me.home) ?? open[0];
  return <Navigate to={target?.path ?? '/knowledge'} replace />;
}
