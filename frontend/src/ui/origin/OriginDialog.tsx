import { useTranslation } from 'react-i18next';
import { useProvenance, type FigureRef } from '../../api/origin';
import { useFormat } from '../../format/useFormat';
import { Modal } from '../Modal';
import { QueryView } from '../QueryView';
import { Calculation } from './Calculation';
import { Inputs } from './Inputs';
import './origin.css';
import { VintageList } from './VintageList';

interface Props {
  figure: FigureRef;
  scheme: string;
  asOf: string;
  stateAddress: ((at: string | null) => string) | undefined;
  onClose: () => void;
}

/** Where a figure comes from: its sentence, the calculation, what went in, and what was published before. */
export default function OriginDialog(props: Props) {
  const { figure, scheme, asOf, stateAddress, onClose } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const provenance = useProvenance(figure, { scheme, asOf });
  return (
    <Modal isOpen size="wide" title={t('origin.title')} onClose={onClose}>
      {asOf !== '' && (
        <p className="origin-as-of">{t('origin.asOf', { at: format.dateTime(asOf) })}</p>
      )}
      <QueryView query={provenance} lines={8}>
        {(answer) => (
          <>
            <Calculation answer={answer} />
            <Inputs inputs={answer.inputs} />
          </>
        )}
      </QueryView>
      <VintageList {...{ figure, scheme, asOf, stateAddress }} />
    </Modal>
  );
}
