import { useTranslation } from 'react-i18next';
import '../evaluation.css';
import { EvaluationPage } from '../EvaluationPage';
import { EffectView } from './EffectView';

/** How districts of the programme change against similar ones; it says nothing of causes. */
export default function EffectPage() {
  const { t } = useTranslation();
  return (
    <EvaluationPage title={t('evaluation.effect.title')} lead={t('evaluation.effect.lead')}>
      {(indices) => <EffectView indices={indices} />}
    </EvaluationPage>
  );
}
