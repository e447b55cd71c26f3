import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMeasureSheet } from '../../api/papers';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../../ui/Facts';
import { QueryView } from '../../ui/QueryView';
import { PaperFrame } from './PaperFrame';
import { Delivered, MeasureOfPaper, Part, ServedGoals, TargetSentences } from './PaperParts';

/** What everybody may know of a measure, for the notice board and the website. */
export default function SheetPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id = '' } = useParams();
  return (
    <QueryView query={useMeasureSheet(id)} lines={10}>
      {(sheet) => (
        <PaperFrame
          measure={sheet.measure}
          title={t('paper.sheet.title')}
          lead={t('paper.sheet.lead', { on: format.date(sheet.on) })}
        >
          <MeasureOfPaper measure={sheet.measure} />
          <ServedGoals goals={sheet.goals} />
          <Part id="paper-reached" title={t('paper.reached')}>
            <p>{sheet.reached.sentence}</p>
            <Delivered output={sheet.output} />
          </Part>
          <TargetSentences targets={sheet.targets} />
          <Part id="paper-periods" title={t('paper.periods')}>
            {sheet.periods.length === 0 && <p className="muted">{t('paper.noPeriods')}</p>}
            {sheet.periods.map(({ name, activities, wentWell }) => (
              <section key={name} aria-label={name}>
                <h3>{name}</h3>
                <Facts
                  facts={[
                    { label: t('documentation.field.activities'), value: activities },
                    { label: t('documentation.field.wentWell'), value: wentWell },
                  ]}
                />
              </section>
            ))}
          </Part>
        </PaperFrame>
      )}
    </QueryView>
  );
}
