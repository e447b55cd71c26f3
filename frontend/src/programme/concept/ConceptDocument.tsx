import { useTranslation } from 'react-i18next';
import type { Concept, ConceptSection } from '../../api/concepts';
import { useFormat } from '../../format/useFormat';
import { Alert } from '../../ui/Alert';
import { DrawnFigures } from './DrawnFigures';
import { DrawnGoal } from './DrawnGoal';
import { DrawnMeasure } from './DrawnMeasure';
import { SectionText } from './SectionText';

/** The document: how it was decided, and its sections with the goals, measures and figures that they draw in. */
export function ConceptDocument({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const figures = concept.sections.flatMap((section) => section.figures);
  const isFictitious = figures.some(({ figure }) => figure?.value.fictitious);
  return (
    <div className="concept">
      <Status concept={concept} />
      {isFictitious && <Alert kind="warning" title={t('programme.fictitious')} />}
      {concept.sections.map((section) => (
        <Section key={section.id} section={section} area={concept.area.name} />
      ))}
    </div>
  );
}

function Status({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { adoption, number, area, districts, changedAt } = concept;
  const where = t('concept.of', {
    name: area.name,
    districts: districts.map(({ code, name }) => `${code} ${name}`).join(', '),
  });
  return (
    <div className="concept-status">
      <p>{where}</p>
      {adoption === null ? (
        <>
          <p>
            <strong>{t('concept.draftOf', { number })}</strong>{' '}
            {t('concept.draftSince', { date: format.dateTime(changedAt) })}
          </p>
          <p className="muted">{t('concept.figuresNow')}</p>
        </>
      ) : (
        <>
          <p>
            <strong>{t('concept.version', { number })}</strong>{' '}
            {t('concept.adoptedOn', { date: format.date(adoption.decidedOn), body: adoption.body })}{' '}
            {adoption.paperLink === null ? (
              t('concept.paper', { number: adoption.paperNumber })
            ) : (
              <a href={adoption.paperLink}>
                {t('concept.paper', { number: adoption.paperNumber })}
              </a>
            )}
          </p>
          <p className="muted">
            {t('concept.figuresFrozen', { date: format.day(adoption.recordedAt) })}
          </p>
        </>
      )}
    </div>
  );
}

function Section({ section, area }: { section: ConceptSection; area: string }) {
  const { t } = useTranslation();
  const id = `section-${section.id}`;
  const isEmpty =
    section.text === '' &&
    [section.goals, section.measures, section.figures].every((drawn) => drawn.length === 0);
  return (
    <section className="concept-section" aria-labelledby={id}>
      <h2 id={id}>{section.heading}</h2>
      {isEmpty && <p className="muted">{t('concept.emptySection')}</p>}
      <SectionText text={section.text} />
      {section.figures.length > 0 && <DrawnFigures figures={section.figures} area={area} />}
      {section.goals.length > 0 && (
        <ul className="concept-goals" aria-label={t('concept.goals')}>
          {section.goals.map((goal) => (
            <li key={goal}>
              <DrawnGoal id={goal} />
            </li>
          ))}
        </ul>
      )}
      {section.measures.length > 0 && (
        <ul className="concept-goals" aria-label={t('concept.measures')}>
          {section.measures.map((measure) => (
            <li key={measure}>
              <DrawnMeasure id={measure} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
