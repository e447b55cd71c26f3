import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import type { Measure } from '../../api/measures';
import { DecisionsOfMeasure } from './DecisionsOfMeasure';
import { GateActs } from './GateActs';
import { GateNotice } from './GateNotice';
import { MoneyFacts } from './MoneyFacts';

/** What the measure costs, who pays, whether additional need is covered, and what was decided. */
export function MoneySection({ held }: { held: Held<Measure> }) {
  const { t } = useTranslation();
  const { money, gate } = held.thing;
  return (
    <section id="money" className="measure-money" aria-labelledby="money-title">
      <h2 id="money-title">{t('measure.section.money')}</h2>
      {money === null ? (
        <p className="muted">{t('measure.money.hidden')}</p>
      ) : (
        <>
          {gate !== null && (
            <GateNotice
              measure={held.thing}
              gate={gate}
              acts={<GateActs held={held} gate={gate} />}
            />
          )}
          <MoneyFacts id={held.thing.id} money={money} />
          <DecisionsOfMeasure measure={held.thing} />
        </>
      )}
    </section>
  );
}
