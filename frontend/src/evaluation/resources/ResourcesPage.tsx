import { useTranslation } from 'react-i18next';
import '../evaluation.css';
import { EvaluationPage } from '../EvaluationPage';
import { ResourcesView } from './ResourcesView';

/** Whether money goes where need is. */
export default function ResourcesPage() {
  const { t } = useTranslation();
  return (
    <EvaluationPage title={t('evaluation.resources.title')} lead={t('evaluation.resources.lead')}>
      {(indices) => <ResourcesView indices={indices} />}
    </EvaluationPage>
  );
}
