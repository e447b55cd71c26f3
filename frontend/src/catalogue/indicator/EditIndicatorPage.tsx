import { useParams } from 'react-router';
import { useIndicator } from '../../api/indicators';
import { useLanguage } from '../../i18n/useLanguage';
import { EditFrame } from '../parts/EditFrame';
import { IndicatorForm } from './IndicatorForm';

/** Changing an indicator: a new version of its definition. */
export default function EditIndicatorPage() {
  const { code = '' } = useParams();
  const language = useLanguage();
  return (
    <EditFrame
      section="indicators"
      query={useIndicator(code)}
      nameOf={(indicator) => indicator.name[language]}
    >
      {(held, again) => <IndicatorForm key={held.etag} held={held} onAgain={again} />}
    </EditFrame>
  );
}
