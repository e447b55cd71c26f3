import { NewFrame } from '../parts/EditFrame';
import { VariableForm } from './VariableForm';

/** A new variable. */
export default function NewVariablePage() {
  return (
    <NewFrame section="variables">
      <VariableForm held={null} />
    </NewFrame>
  );
}
