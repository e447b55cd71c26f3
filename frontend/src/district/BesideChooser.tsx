import { useTranslation } from 'react-i18next';
import { useDistricts } from '../api/districts';
import type { Profile } from '../api/profile';
import { Chip } from '../ui/FilterChips';
import { Select } from '../ui/Select';
import { MOST_BESIDE, type DistrictView } from './view';

interface Props {
  profile: Profile;
  view: DistrictView;
  onToggle: (code: string) => void;
}

/** Any other area of the same level; those that stand beside can be taken out again. */
export function BesideChooser({ profile, view, onToggle }: Props) {
  const { t } = useTranslation();
  const areas = (useDistricts(view.scheme).data ?? []).filter(
    (area) => area.level === profile.level && area.code !== profile.district.code,
  );
  const nameOf = (code: string) => {
    const area = areas.find((each) => each.code === code);
    return area ? `${area.code} ${area.name}` : code;
  };
  const full = view.beside.length >= MOST_BESIDE;
  return (
    <div className="beside no-print">
      <Select
        label={t('district.comparison.add')}
        className="beside-add"
        value=""
        disabled={full}
        {...(full ? { help: t('district.comparison.full') } : {})}
        onChoose={onToggle}
      >
        <option value="">{t('district.comparison.addNone')}</option>
        {areas
          .filter((area) => !view.beside.includes(area.code))
          .map((area) => (
            <option key={area.code} value={area.code}>
              {area.code} {area.name}
            </option>
          ))}
      </Select>
      {view.beside.length > 0 && (
        <ul className="chips">
          {view.beside.map((code) => (
            <li key={code}>
              <Chip
                removeLabel={t('district.comparison.remove', { name: nameOf(code) })}
                onRemove={() => onToggle(code)}
              >
                {nameOf(code)}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
