import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Profile, Ref } from '../api/profile';
import { Disclosure } from '../ui/Disclosure';
import { districtPath, MOST_BESIDE, type DistrictView } from './view';

interface Props {
  profile: Profile;
  view: DistrictView;
  onToggle: (code: string) => void;
}

/** Who lives next door and who lives alike: each can be put beside, or visited. */
export function Related({ profile, view, onToggle }: Props) {
  const { t } = useTranslation();
  const list = { view, onToggle };
  return (
    <div className="related no-print">
      <div>
        <h3 id="neighbours">{t('district.comparison.neighbours')}</h3>
        <Areas
          {...list}
          labelledBy="neighbours"
          areas={profile.neighbours}
          none={t('district.comparison.noNeighbours')}
        />
      </div>
      <div>
        <h3 id="similar">{t('district.comparison.similar')}</h3>
        <Areas
          {...list}
          labelledBy="similar"
          areas={profile.similar}
          none={t('district.comparison.noSimilar')}
        />
        <Disclosure title={t('district.comparison.similarHow')}>
          <p>{t('district.comparison.similarText')}</p>
        </Disclosure>
      </div>
    </div>
  );
}

interface AreasProps extends Omit<Props, 'profile'> {
  labelledBy: string;
  areas: Ref[];
  none: string;
}

function Areas({ areas, view, onToggle, labelledBy, none }: AreasProps) {
  const { t } = useTranslation();
  if (areas.length === 0) return <p className="muted">{none}</p>;
  const full = view.beside.length >= MOST_BESIDE;
  return (
    <ul className="related-areas" aria-labelledby={labelledBy}>
      {areas.map(({ code, name }) => {
        const chosen = view.beside.includes(code);
        return (
          <li key={code}>
            <label className="related-area">
              <input
                type="checkbox"
                checked={chosen}
                disabled={full && !chosen}
                aria-label={t('district.comparison.toggle', { name: `${code} ${name}` })}
                onChange={() => onToggle(code)}
              />
              <span aria-hidden="true">
                <span className="district-code">{code}</span> {name}
              </span>
            </label>
            <Link
              to={districtPath(code, view)}
              aria-label={t('district.comparison.visit', { name: `${code} ${name}` })}
            >
              {t('district.comparison.visitShort')}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
