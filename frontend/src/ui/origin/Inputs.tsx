import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProvenanceInput } from '../../api/origin';
import { mayDo, useMe } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { FictitiousBadge } from '../Badge';

/** What went into a figure, each with who delivered it and in which file it stands. */
export function Inputs({ inputs }: { inputs: ProvenanceInput[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('origin.inputs')}</h3>
      <ul className="origin-inputs">
        {inputs.map((input) => (
          <li key={`${input.part} ${input.variable.code}`}>
            <Input input={input} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Input({ input }: { input: ProvenanceInput }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { variable, source, part, value, status, areas, vintage, publishedAt } = input;
  const decimals = value === null || Number.isInteger(value) ? 0 : 2;
  return (
    <>
      <p className="origin-input">
        <span>
          <Link to={`/katalog/merkmale/${encodeURIComponent(variable.code)}`}>{variable.name}</Link>{' '}
          <span className="muted">
            {t(`origin.part.${part}`)}, {format.date(input.date)}
          </span>
        </span>
        <span className="origin-count">
          {value === null ? t(`monitoring.status.${status}`) : format.number(value, decimals)}
        </span>
      </p>
      {input.reason !== null && <p className="muted">{input.reason}</p>}
      <p className="muted">
        {t('origin.source', { source: source.name })}
        {input.legalBasis !== null && ` (${input.legalBasis})`}
        {vintage !== null &&
          publishedAt !== null &&
          ` · ${t('origin.vintage', { vintage, at: format.dateTime(publishedAt) })}`}
        {areas > 1 && ` · ${t('origin.areas', { number: format.integer(areas) })}`}
      </p>
      <Trace input={input} />
      {input.origin === 'fictitious' && (
        <p>
          <FictitiousBadge />
        </p>
      )}
    </>
  );
}

/** The delivery, for those who may open it; with file and row where the answer names them. */
function Trace({ input: { delivery, fileName, row } }: { input: ProvenanceInput }) {
  const { t } = useTranslation();
  const me = useMe().data;
  if (delivery === null || fileName === null || !mayDo(me, 'deliver')) return null;
  return (
    <p>
      <Link to={`/deliveries/${delivery}`}>
        {row === null ? fileName : t('origin.row', { file: fileName, row })}
      </Link>
    </p>
  );
}
