import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../../api/session';
import type { Right } from '../../api/types';
import { ThingSteps } from './ThingSteps';

interface Props {
  /** What sort of thing, as the address of its history names it. */
  kind: string;
  id: string;
  /** With another version there is more to tell. */
  version: number;
  /** The right that changing the thing asks for. */
  right: Right;
}

/** The history of one thing on its page, for those who may change it or read the trail. */
export function ThingHistory({ kind, id, version, right }: Props) {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!mayDo(me, right) && !mayDo(me, 'read-audit')) return null;
  return (
    <section className="thing-history no-print" aria-labelledby="history">
      <h2 id="history">{t('audit.history.title')}</h2>
      <p className="muted">{t('audit.history.text')}</p>
      <ThingSteps kind={kind} id={id} version={version} />
    </section>
  );
}
