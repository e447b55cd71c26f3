import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProgrammeArea } from '../../api/programme';
import { useInstallation } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { FreshOnce } from '../../ui/FreshOnce';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useAreaCrumbs } from '../useAreaCrumbs';
import { AreaForm } from './AreaForm';
import { inputOf } from './areaSchema';

/** Name, description and, outside the programme, districts of an area. */
export default function EditAreaPage() {
  const { code = '' } = useParams();
  const { t } = useTranslation();
  const format = useFormat();
  const query = useProgrammeArea(code);
  const installation = useInstallation();
  const name = query.data?.thing.name ?? code;
  return (
    <Page title={t('programme.form.change')} crumbs={useAreaCrumbs({ code, name })}>
      <QueryView query={installation}>
        {({ today }) => (
          <FreshOnce query={query}>
            {(held, again) => (
              <AreaForm
                key={held.etag}
                held={held}
                defaults={inputOf(held.thing, format.date(today))}
                onAgain={again}
              />
            )}
          </FreshOnce>
        )}
      </QueryView>
    </Page>
  );
}
