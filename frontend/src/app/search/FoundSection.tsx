import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Found } from '../../api/search';
import type { FoundGroup } from './found';

interface Props {
  /** The list reads it from here before anything is drawn. */
  id: string;
  group: FoundGroup;
  keyOf: (found: Found) => string;
}

/** What was found of one kind, below the name of the kind. */
export function FoundSection({ id, group, keyOf }: Props) {
  const { t } = useTranslation();
  return (
    <ListBoxSection id={id} className="search-group">
      <Header className="search-kind">{t(`search.kind.${group.kind}`)}</Header>
      {group.items.map((found) => (
        <ListBoxItem
          key={keyOf(found)}
          id={keyOf(found)}
          textValue={found.name}
          className="combo-item search-item"
        >
          <span>
            {group.kind === 'DISTRICT' && (
              <>
                <span className="district-code">{found.code}</span>{' '}
              </>
            )}
            {found.name}
          </span>
          {found.detail !== null && <span className="muted">{found.detail}</span>}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
