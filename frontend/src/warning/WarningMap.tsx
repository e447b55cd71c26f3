import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoundaries } from '../api/figures';
import type { IndicatorChange } from '../api/warnings';
import { usePointed } from '../ui/linked';
import type { Paint } from '../ui/map/paint';
import { PaintedMap } from '../ui/map/PaintedMap';
import { standings, type Standing } from './chosen';
import { COLOURS } from './colours';

interface Props {
  scheme: string;
  items: IndicatorChange[];
}

const ORDER: Standing[] = ['better', 'open', 'mixed', 'answered', 'few', 'none'];

/** Where something stands out. Choosing a district shows it alone. */
export function WarningMap({ scheme, items }: Props) {
  const { t } = useTranslation();
  const shapes = useBoundaries(scheme).data?.features;
  const paints = useMemo(() => {
    const found = standings(items);
    return (shapes ?? []).map((shape): Paint & { standing: Standing } => {
      const code = String(shape.properties?.code ?? shape.id);
      const name = String(shape.properties?.name ?? code);
      const standing = found.get(code) ?? 'none';
      return {
        code,
        standing,
        className: standing === 'few' ? '' : COLOURS[standing],
        gap: standing === 'few' ? 'hatch' : null,
        label: t('warning.map.of', {
          area: name.includes(code) ? name : `${code} ${name}`,
          standing: t(`warning.map.${standing}`),
        }),
      };
    });
  }, [shapes, items, t]);
  const legend = ORDER.map((standing) => ({
    id: standing,
    label: t(`warning.map.${standing}`),
    count: paints.filter((paint) => paint.standing === standing).length,
    ...(standing === 'few' ? { gap: 'hatch' as const } : { className: COLOURS[standing] }),
  })).filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="warning-map">
      <h2 id="warning-map">{t('warning.map.title')}</h2>
      <PaintedMap
        level="DISTRICT"
        label={t('warning.map.label')}
        reading={<Reading paints={paints} />}
        note={t('warning.map.note')}
        {...{ scheme, paints, legend }}
      />
    </section>
  );
}

function Reading({ paints }: { paints: Paint[] }) {
  const { t } = useTranslation();
  const code = usePointed();
  const paint = paints.find((each) => each.code === code);
  return (
    <p className={`map-reading no-print ${paint ? '' : 'muted'}`}>
      {paint?.label ?? t('warning.map.help')}
    </p>
  );
}
