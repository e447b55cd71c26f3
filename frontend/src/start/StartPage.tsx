import { useMe } from '../api/session';
import { QueryView } from '../ui/QueryView';
import { Welcome } from './Welcome';
import { Entrance } from './Entrance';

/** The first page: what this is, or what the person signed in can do here. */
export function StartPage() {
  const me = useMe();
  return (
    <QueryView query={me}>
      {(person) => (person === null ? <Entrance /> : <Welcome me={person} />)}
    </QueryView>
  );
}
