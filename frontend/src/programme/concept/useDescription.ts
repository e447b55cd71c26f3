import { useTranslation } from 'react-i18next';
import type { Concept } from '../../api/concepts';
import { NO_GOAL_FILTER, useGoals } from '../../api/goals';
import { ALL_MEASURES, NO_MEASURE_FILTER, useMeasures } from '../../api/measures';
import { useFormat } from '../../format/useFormat';
import type { Described } from '../../ui/form/describe';
import { useFigureName } from './useFigureName';

/** A concept in words, with what each section draws in. */
export function useDescription(area: string): (concept: Concept) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useFigureName();
  const goals = useGoals({ ...NO_GOAL_FILTER, area }).data?.items ?? [];
  const measures = useMeasures({ ...NO_MEASURE_FILTER, area }, ALL_MEASURES).data?.items ?? [];
  const titles = new Map([...goals, ...measures].map(({ id, title }) => [id, title]));
  const named = (ids: string[], other: string) =>
    ids.map((id) => titles.get(id) ?? other).join(', ');
  return (concept) => [
    [t('concept.field.title'), concept.title],
    [t('concept.sections'), concept.sections.map(({ heading }) => heading).join(', ')],
    ...concept.sections.flatMap((section): Described => {
      const of = (part: string) => `${section.heading}: ${part}`;
      return [
        [section.heading, section.text],
        [of(t('concept.goals')), named(section.goals, t('concept.unseenGoal'))],
        [of(t('concept.measures')), named(section.measures, t('concept.unseenMeasure'))],
        [
          of(t('concept.figures')),
          section.figures
            .map((figure) =>
              [
                nameOf(figure),
                figure.district?.name ?? concept.area.name,
                format.date(figure.date),
              ].join(' '),
            )
            .join(', '),
        ],
      ];
    }),
  ];
}
