import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Measure, StartRule } from '../../api/measures';
import { Alert } from '../../ui/Alert';
import { measurePath } from '../../ui/measures/paths';
import { targetPath } from '../../ui/targets/bearer';
import { editPath } from '../paths';

/** What a measure needs before it starts, each with the way to where it is completed. */
export function StartChecklist({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { start, state, managed, may, id } = measure;
  const waits = managed && (state === 'IDEA' || state === 'PLANNED');
  if (!waits || !may.includes('EDIT')) return null;
  if (start.ready) return <Alert kind="success" title={t('measure.start.ready')} />;
  return (
    <section id="start" aria-labelledby="start-title" className="no-print">
      <h2 id="start-title">{t('measure.section.start')}</h2>
      <p>{t('measure.start.missing')}</p>
      <ul className="measure-checklist">
        {start.missing.map(({ rule, message }) => (
          <li key={rule + message}>
            {message} <WayOn rule={rule} id={id} message={message} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WayOn({ rule, id, message }: { rule: StartRule; id: string; message: string }) {
  const { t } = useTranslation();
  const link = (to: string, text: string) => (
    <Link to={to} aria-label={`${text}: ${message}`}>
      {text}
    </Link>
  );
  switch (rule) {
    case 'OBJECTIVE':
      return link(editPath(id, 'what'), t('measure.start.goTo'));
    case 'GOAL':
    case 'HYPOTHESIS':
      return link(editPath(id, 'goals'), t('measure.start.goTo'));
    case 'DISTRICT':
    case 'PERIOD':
      return link(editPath(id, 'where'), t('measure.start.goTo'));
    case 'TARGET':
    case 'OUTCOME_TARGET':
      return link(targetPath({ path: measurePath(id) }), t('measure.start.addTarget'));
    case 'BASELINE':
      return <a href="#targets-title">{t('measure.start.see')}</a>;
    case 'RESOURCES':
      return <a href="#money">{t('measure.start.see')}</a>;
  }
}
