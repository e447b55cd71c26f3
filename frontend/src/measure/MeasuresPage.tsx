import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { measuresTable, NO_MEASURE_FILTER, useMeasures } from '../api/measures';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { LinkButton } from '../ui/LinkButton';
import { ListDownload } from '../ui/ListDownload';
import { MeasurePlaces } from '../ui/measures/MeasurePlaces';
import { newMeasurePath } from '../ui/measures/paths';
import { Page } from '../ui/Page';
import { Empty } from '../ui/states';
import { MeasureFilters } from './MeasureFilters';
import { MeasureLine } from './MeasureLine';
import { MeasureList } from './MeasureList';
import { OverlapsNotice } from './OverlapsNotice';
import { ShapeChooser } from './ShapeChooser';
import { isFiltered, searchOf, viewOf, type MeasureView } from './view';

/** Who does what where: all measures that the reader sees, as a table or along the calendar. */
export default function MeasuresPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const mayAdd = mayDo(useMe().data, 'run-measures');
  const view = viewOf(params);
  // Whether there is any at all, which an empty choice does not say.
  const any = useMeasures(NO_MEASURE_FILTER, 1).data?.total;
  const change = (changed: Partial<MeasureView>) => {
    setParams(searchOf({ ...view, page: 0, ...changed }), { replace: true });
  };
  const add = mayAdd ? (
    <ButtonLink to={newMeasurePath()}>{t('measure.new')}</ButtonLink>
  ) : undefined;
  const none = isFiltered(view) ? (
    <p className="no-match">
      {t('measure.noMatch')}{' '}
      <LinkButton onClick={() => setParams({}, { replace: true })}>{t('measure.reset')}</LinkButton>
    </p>
  ) : (
    <Empty title={t('measure.empty')} action={add}>
      {t('measure.emptyText')}
    </Empty>
  );
  return (
    <Page
      title={t('measure.title')}
      lead={t('measure.lead')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      {...(add === undefined ? {} : { action: add })}
    >
      <MeasurePlaces />
      <MeasureFilters view={view} onChange={change} />
      {any !== 0 && (
        <>
          <OverlapsNotice district={view.district} />
          <ShapeChooser view={view} onChange={change} />
          <ListDownload
            label={t('measure.export')}
            fileName={t('measure.fileName')}
            load={() => measuresTable(view)}
          />
        </>
      )}
      {view.shape === 'table' ? (
        <MeasureList view={view} onChange={change} none={none} />
      ) : (
        <MeasureLine view={view} none={none} />
      )}
    </Page>
  );
}
