import { useParams } from 'react-router';
import { useScheme } from '../../api/schemes';
import { useLanguage } from '../../i18n/useLanguage';
import { EditFrame } from '../parts/EditFrame';
import { SchemeForm } from './SchemeForm';

/** Changing what is said of a scheme. */
export default function EditSchemePage() {
  const { code = '' } = useParams();
  const language = useLanguage();
  return (
    <EditFrame section="schemes" query={useScheme(code)} nameOf={(scheme) => scheme.name[language]}>
      {(held, again) => <SchemeForm key={held.etag} held={held} onAgain={again} />}
    </EditFrame>
  );
}
