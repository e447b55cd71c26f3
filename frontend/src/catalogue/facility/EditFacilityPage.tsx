import { useParams } from 'react-router';
import { useFacility } from '../../api/facilities';
import { EditFrame } from '../parts/EditFrame';
import { FacilityForm } from './FacilityForm';

/** Changing a facility. */
export default function EditFacilityPage() {
  const { code = '' } = useParams();
  return (
    <EditFrame section="facilities" query={useFacility(code)} nameOf={(facility) => facility.name}>
      {(held, again) => (
        <FacilityForm key={held.etag} held={held} scheme={held.thing.scheme} onAgain={again} />
      )}
    </EditFrame>
  );
}
