import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Concept, ConceptSummary } from '../../api/concepts';
import type { Held } from '../../api/held';
import { ButtonLink } from '../../ui/ButtonLink';
import { BeginControl } from './BeginControl';
import { DiscardControl } from './DiscardControl';
import { comparePath, conceptPath } from './paths';

/** What can be done with a version as it stands, and the way to the one before. */
export function ConceptActs({
  held,
  versions,
}: {
  held: Held<Concept>;
  versions: ConceptSummary[];
}) {
  const { t } = useTranslation();
  const { area, number, may } = held.thing;
  const here = conceptPath(area.code, number);
  const before = versions.find((other) => other.number < number);
  return (
    <div className="actions no-print">
      {may.includes('EDIT') && <ButtonLink to={`${here}/aendern`}>{t('concept.edit')}</ButtonLink>}
      {may.includes('ADOPT') && (
        <ButtonLink to={`${here}/beschluss`} look="secondary">
          {t('concept.adopt.action')}
        </ButtonLink>
      )}
      {may.includes('CONTINUE') && <BeginControl area={area.code} isFirst={false} />}
      {may.includes('DISCARD') && <DiscardControl held={held} />}
      {before && (
        <Link to={comparePath(area.code, before.number, number)}>
          {t('concept.compare.withBefore', { number: before.number })}
        </Link>
      )}
    </div>
  );
}
