import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBoundaries } from '../../api/figures';
import type { Held } from '../../api/held';
import { useScheme, type Scheme } from '../../api/schemes';
import { mayDo, useMe } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { QueryView } from '../../ui/QueryView';
import { DetailFrame } from '../parts/DetailFrame';
import { Facts } from '../../ui/Facts';
import { useSchemeWords } from '../words/useSchemeWords';
import { AreasUpload } from './AreasUpload';
import { Crosswalks } from './Crosswalks';
import { OutlineMap } from './OutlineMap';

/** One scheme: validity, map, and the way to bring its areas in from a file. */
export default function SchemePage() {
  const { code = '' } = useParams();
  return <QueryView query={useScheme(code)}>{(held) => <SchemeView held={held} />}</QueryView>;
}

function SchemeView({ held }: { held: Held<Scheme> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSchemeWords();
  const scheme = held.thing;
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  return (
    <DetailFrame
      section="schemes"
      code={scheme.code}
      version={scheme.version}
      name={words.name(scheme)}
    >
      <Facts
        facts={[
          { label: t('catalogue.field.code'), value: <span className="code">{scheme.code}</span> },
          { label: t('catalogue.field.validity'), value: words.validity(scheme) },
          {
            label: t('catalogue.field.districts'),
            value:
              scheme.districtCount === 0 ? (
                '0'
              ) : (
                <Link to={`/quartiere?scheme=${encodeURIComponent(scheme.code)}`}>
                  {t('catalogue.scheme.count', { number: format.integer(scheme.districtCount) })}
                </Link>
              ),
          },
          { label: t('catalogue.field.boundaries'), value: words.boundaries(scheme) },
          { label: t('catalogue.field.version'), value: format.integer(scheme.version) },
        ]}
      />
      <StoredMap scheme={scheme} />
      <Crosswalks scheme={scheme} />
      {mayEdit && <AreasUpload held={held} />}
    </DetailFrame>
  );
}

function StoredMap({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  const boundaries = useBoundaries(scheme.hasBoundaries ? scheme.code : undefined);
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t('catalogue.scheme.map')}</h2>
      {scheme.hasBoundaries ? (
        <QueryView query={boundaries}>
          {(shapes) => <OutlineMap shapes={shapes} label={t('catalogue.scheme.mapLabel')} />}
        </QueryView>
      ) : (
        <p className="muted">{t('catalogue.scheme.noMap')}</p>
      )}
    </section>
  );
}
