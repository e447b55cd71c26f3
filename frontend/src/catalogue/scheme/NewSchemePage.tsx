import { NewFrame } from '../parts/EditFrame';
import { SchemeForm } from './SchemeForm';

/** A new scheme. */
export default function NewSchemePage() {
  return (
    <NewFrame section="schemes">
      <SchemeForm held={null} />
    </NewFrame>
  );
}
