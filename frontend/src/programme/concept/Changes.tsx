import { useTranslation } from 'react-i18next';
import type { Concept } from '../../api/concepts';
import { useGoal } from '../../api/goals';
import { useMeasure } from '../../api/measures';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import { changesOf, wordsOf, type Piece, type SectionChange } from './compare';
import { Pieces } from './Pieces';
import { useFigureName } from './useFigureName';

/** Section by section: what is new, gone, changed or elsewhere. */
export function Changes({ before, after }: { before: Concept; after: Concept }) {
  const { t } = useTranslation();
  const changes = changesOf(before, after);
  const same = changes.every(({ change, moved }) => change === 'SAME' && !moved);
  return (
    <div className="concept">
      {before.title !== after.title && (
        <p>
          {t('concept.compare.heading')}: <Pieces pieces={wordsOf(before.title, after.title)} />
        </p>
      )}
      {same && before.title === after.title && <p>{t('concept.compare.nothing')}</p>}
      {changes.map((change) => (
        <Section key={change.id} change={change} area={after.area.name} />
      ))}
    </div>
  );
}

function Section({ change, area }: { change: SectionChange; area: string }) {
  const { t } = useTranslation();
  const id = `change-${change.id}`;
  const tone = change.change === 'SAME' ? 'neutral' : 'warning';
  return (
    <section className="concept-section" aria-labelledby={id}>
      <h2 id={id}>
        <Pieces pieces={change.heading} />
      </h2>
      <p>
        <Badge tone={tone}>{t(`concept.compare.change.${change.change}`)}</Badge>{' '}
        {change.moved && <Badge tone="warning">{t('concept.compare.moved')}</Badge>}
      </p>
      {change.change !== 'SAME' && (
        <>
          <p className="concept-paragraph">
            <Pieces pieces={change.text} />
          </p>
          <Drawn change={change} area={area} />
        </>
      )}
    </section>
  );
}

/** Goals, measures and figures that came or went; what stayed need not be said. */
function Drawn({ change, area }: { change: SectionChange; area: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useFigureName();
  const goals = change.goals.filter((goal) => goal.change !== 'SAME');
  const measures = change.measures.filter((measure) => measure.change !== 'SAME');
  const figures = change.figures.filter((each) => each.change !== 'SAME');
  if (goals.length + measures.length + figures.length === 0) return null;
  return (
    <ul>
      {figures.map(({ figure, change: kind }, index) => {
        const { district } = figure;
        const where = district === null ? area : `${district.code} ${district.name}`;
        const named = `${nameOf(figure)}, ${where}, ${format.date(figure.date)}`;
        const display = figure.figure?.value.display ?? '';
        const text = display === '' ? named : `${named}: ${display}`;
        return (
          <li key={index}>
            {t('concept.compare.figure')} <Pieces pieces={[{ text, change: kind }]} />
          </li>
        );
      })}
      {goals.map((goal) => (
        <li key={goal.id}>
          {t('concept.compare.goal')} <GoalName id={goal.id} change={goal.change} />
        </li>
      ))}
      {measures.map((measure) => (
        <li key={measure.id}>
          {t('concept.compare.measure')} <MeasureName id={measure.id} change={measure.change} />
        </li>
      ))}
    </ul>
  );
}

function GoalName({ id, change }: { id: string; change: Piece['change'] }) {
  const { t } = useTranslation();
  const text = useGoal(id).data?.thing.title ?? t('concept.unseenGoal');
  return <Pieces pieces={[{ text, change }]} />;
}

function MeasureName({ id, change }: { id: string; change: Piece['change'] }) {
  const { t } = useTranslation();
  const text = useMeasure(id).data?.thing.title ?? t('concept.unseenMeasure');
  return <Pieces pieces={[{ text, change }]} />;
}
