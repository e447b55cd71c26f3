import { DueCards } from '../ui/periods/DueCards';

/** What a provider has to write now; with the texts of the other pages, and therefore in a part of its own. */
export default function Due() {
  return <DueCards />;
}
