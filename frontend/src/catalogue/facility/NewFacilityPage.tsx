import { useSearchParams } from 'react-router';
import { useInstallation } from '../../api/session';
import { QueryView } from '../../ui/QueryView';
import { NewFrame } from '../parts/EditFrame';
import { FacilityForm } from './FacilityForm';

/** A new facility; the address may say in which district. */
export default function NewFacilityPage() {
  const [params] = useSearchParams();
  const installation = useInstallation();
  return (
    <NewFrame section="facilities">
      <QueryView query={installation}>
        {({ scheme }) => (
          <FacilityForm held={null} scheme={scheme} district={params.get('bezirk') ?? ''} />
        )}
      </QueryView>
    </NewFrame>
  );
}
