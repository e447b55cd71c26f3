import { useParams } from 'react-router';
import { useVariable } from '../../api/variables';
import { useLanguage } from '../../i18n/useLanguage';
import { EditFrame } from '../parts/EditFrame';
import { VariableForm } from './VariableForm';

/** Changing a variable: a new version of its definition. */
export default function EditVariablePage() {
  const { code = '' } = useParams();
  const language = useLanguage();
  return (
    <EditFrame
      section="variables"
      query={useVariable(code)}
      nameOf={(variable) => variable.name[language]}
    >
      {(held, again) => <VariableForm key={held.etag} held={held} onAgain={again} />}
    </EditFrame>
  );
}
