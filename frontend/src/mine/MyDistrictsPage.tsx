import { useTranslation } from 'react-i18next';
import { ownDistricts, readsOwnAlone } from '../api/ownDistricts';
import { useMe } from '../api/session';
import { Page } from '../ui/Page';
import { Empty } from '../ui/states';
import { MyDistrict } from './MyDistrict';
import './mine.css';

/** The districts for which somebody acts, each with its figures beside the city's and whom to turn to. */
export default function MyDistrictsPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const districts = me ? ownDistricts(me) : [];
  return (
    <Page
      title={t('mine.title')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      lead={
        districts.length > 0 ? t(readsOwnAlone(me) ? 'mine.leadAlone' : 'mine.lead') : undefined
      }
    >
      {districts.length === 0 && <Empty title={t('mine.none')}>{t('mine.noneText')}</Empty>}
      {districts.length > 1 && (
        <nav className="mine-nav no-print" aria-label={t('mine.jump')}>
          <ul>
            {districts.map(({ scheme, code }) => (
              <li key={`${scheme} ${code}`}>
                <a href={`#bezirk-${code}`}>{t('mine.jumpTo', { code })}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {districts.map((district) => (
        <MyDistrict key={`${district.scheme} ${district.code}`} district={district} />
      ))}
    </Page>
  );
}
