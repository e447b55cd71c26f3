import { useParams } from 'react-router';
import { useConcept, useConcepts } from '../../api/concepts';
import { useProgrammeArea } from '../../api/programme';

/** The version that the address names, with the area and all versions in sight. */
export function useVersion() {
  const { code = '', number = '' } = useParams();
  const area = useProgrammeArea(code);
  const versions = useConcepts(code);
  const summary = versions.data?.find((each) => String(each.number) === number);
  return {
    code,
    area,
    versions,
    concept: useConcept(summary?.id),
    /** Whether there is no such version for the reader. */
    isMissing: versions.data !== undefined && summary === undefined,
  };
}
