import { useTranslation } from 'react-i18next';
import { useDistricts } from '../api/districts';
import type { Profile } from '../api/profile';
import { AddBox } from '../ui/AddBox';
import { Chip } from '../ui/FilterChips';
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
      <div className="beside-add">
        <AddBox
          label={t('district.comparison.add')}
          isDisabled={full}
          {...(full ? { help: t('district.comparison.full') } : {})}
          options={areas
            .filter((area) => !view.beside.includes(area.code))
            .map(({ code, name }) => ({ id: code, label: `${code} ${name}` }))}
          onAdd={onToggle}
        />
      </div>
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
