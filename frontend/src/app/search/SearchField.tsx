import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { findings, useSearch, type Found } from '../../api/search';
import { ListPopover } from '../../ui/ListPopover';
import { useDebounced } from '../../ui/useDebounced';
import { grouped, placeOf, type FoundGroup } from './found';
import { FoundSection } from './FoundSection';
import { NothingFound } from './NothingFound';

const REST = 180;

/** Finds whatever has a name or a code here; Enter opens it. `wanted` grows each time somebody asks for it. */
export default function SearchField({ wanted }: { wanted: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const settled = useDebounced(typed, REST);
  const search = useSearch(settled);
  const groups = useMemo(
    () => (typed.trim() === '' ? [] : grouped(search.data ?? [])),
    [typed, search.data],
  );
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [wanted]);
  // Each visit begins with a new field: the old one would open its list once more when it is emptied.
  const [visits, setVisits] = useState(0);
  const open = (found: Found) => {
    setTyped('');
    setVisits((times) => times + 1);
    void navigate(placeOf(found));
  };
  useEffect(() => {
    // The same page with another content keeps its heading, which is where reading begins.
    if (visits > 0 && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('main h1')?.focus();
    }
  }, [visits]);
  // Enter without a choice means the best hit, also when it is pressed before the answer is there.
  const openBest = async () => {
    const [best] = await findings(queries, typed).catch(() => []);
    if (best) open(best);
  };
  return (
    <ComboBox
      key={visits}
      className="search-field"
      items={groups}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        const found = (search.data ?? []).find((each) => keyOf(each) === key);
        if (found) open(found);
      }}
      defaultFilter={() => true}
      onKeyDown={(event) => {
        const chosen = input.current?.hasAttribute('aria-activedescendant');
        if (event.key === 'Enter' && !chosen && typed.trim() !== '') void openBest();
      }}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className="kern-sr-only">{t('search.label')}</Label>
      {/* A field of type search would empty itself at Escape, and its list would open once more. */}
      <Input
        ref={input}
        className="search-input"
        placeholder={t('search.open')}
        inputMode="search"
      />
      <ListPopover className="combo-popover search-popover" placement="bottom end" within="search">
        <ListBox
          className="combo-list"
          renderEmptyState={() => (
            <NothingFound typed={typed} waiting={typed !== settled} search={search} />
          )}
        >
          {(group: FoundGroup) => <FoundSection id={group.id} group={group} keyOf={keyOf} />}
        </ListBox>
      </ListPopover>
    </ComboBox>
  );
}

const keyOf = ({ type, code }: { type: string; code: string }) => `${type} ${code}`;
