import { NewFrame } from '../parts/EditFrame';
import { IndicatorForm } from './IndicatorForm';

/** A new indicator. */
export default function NewIndicatorPage() {
  return (
    <NewFrame section="indicators">
      <IndicatorForm held={null} />
    </NewFrame>
  );
}
