import { DueCards } from '../ui/periods/DueCards';
import { OwnMeasures } from './OwnMeasures';

/** What a provider has to write now, and what the measures reach; with the texts of the other pages in a part of its own. */
export default function Due() {
  return (
    <>
      <DueCards />
      <OwnMeasures />
    </>
  );
}
