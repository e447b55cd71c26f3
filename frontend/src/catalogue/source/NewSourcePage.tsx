import { NewFrame } from '../parts/EditFrame';
import { SourceForm } from './SourceForm';

/** A new source. */
export default function NewSourcePage() {
  return (
    <NewFrame section="sources">
      <SourceForm held={null} />
    </NewFrame>
  );
}
