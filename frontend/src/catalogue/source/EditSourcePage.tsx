import { useParams } from 'react-router';
import { useSource } from '../../api/sources';
import { useLanguage } from '../../i18n/useLanguage';
import { EditFrame } from '../parts/EditFrame';
import { SourceForm } from './SourceForm';

/** Changing a source. */
export default function EditSourcePage() {
  const { code = '' } = useParams();
  const language = useLanguage();
  return (
    <EditFrame section="sources" query={useSource(code)} nameOf={(source) => source.name[language]}>
      {(held, again) => <SourceForm key={held.etag} held={held} onAgain={again} />}
    </EditFrame>
  );
}
