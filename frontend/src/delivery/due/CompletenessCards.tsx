import type { Completeness } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { bySource } from './completeness';
import { Filling } from './Filling';

/** The same as the table, one variable below the other: on a phone nothing has to be pushed aside. */
export function CompletenessCards({ completeness }: { completeness: Completeness }) {
  const format = useFormat();
  return bySource(completeness.items).map(({ source, rows }) => (
    <section key={source.code} aria-labelledby={`complete-${source.code}`}>
      <h2 id={`complete-${source.code}`}>{source.name}</h2>
      <ul className="cards">
        {rows.map(({ variable, cells }) => (
          <li key={variable.code} className="completeness-card">
            <p className="card-name">{variable.name}</p>
            <dl>
              {[...cells]
                .sort((a, b) => b.date.localeCompare(a.date))
                .map((cell) => (
                  <div key={cell.date}>
                    <dt>{format.date(cell.date)}</dt>
                    <dd className="numbers filling">
                      <Filling cell={cell} />
                    </dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  ));
}
