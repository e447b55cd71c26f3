import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox, type ComboOption } from './ComboBox';

interface Props {
  id?: string;
  label: string;
  help?: string;
  error?: string | undefined;
  /** What can be added; what is there already is not among it. */
  options: ComboOption[];
  onAdd: (id: string) => void;
  isDisabled?: boolean;
}

/**
 * Adds one of many, again and again: the field is empty after each. A plain choice list would not do, since with the
 * keyboard it takes one at every letter and every arrow.
 */
export function AddBox({ onAdd, ...rest }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState(0);
  useLayoutEffect(() => {
    if (added > 0) place.current?.querySelector('input')?.focus();
  }, [added]);
  return (
    <div ref={place}>
      <ComboBox
        // A new one for each: the field of the last one would keep its name.
        key={added}
        {...rest}
        value={null}
        placeholder={t('ui.addPlaceholder')}
        // The list opened itself once; who goes on knows it, and need not have it over the page.
        opensOnFocus={added === 0}
        onChange={(id) => {
          if (id === null) return;
          setAdded(added + 1);
          onAdd(id);
        }}
      />
    </div>
  );
}
