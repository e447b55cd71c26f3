import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVariables } from '../../api/catalogue';
import { saveMapping } from '../../api/delivering';
import { fetchPreview, usePreview, type HeldDelivery } from '../../api/deliveries';
import type { Mapping } from '../../api/types';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { QueryView } from '../../ui/QueryView';
import { ProblemAlert } from '../../ui/states';
import { ConflictNote } from '../steps/ConflictNote';
import { useStep } from '../steps/useStep';
import { FileFacts } from './FileFacts';
import './columns.css';
import { FileStart } from './FileStart';
import { headersOf, remapped } from './headers';
import { MeaningList } from './MeaningList';
import { ReadingRules } from './ReadingRules';
import { useMappingDraft } from './useMappingDraft';
import { WhatIsRead } from './WhatIsRead';

const FIRST = 20;
const MORE = 40;

/** The file as it stands, and what each of its columns means. Saving checks it again. */
export function ColumnsPart({ held }: { held: HeldDelivery }) {
  const { t } = useTranslation();
  const { delivery } = held;
  const isOpen = delivery.state === 'CHECKED';
  const [rows, setRows] = useState(FIRST);
  const variables = useVariables().data?.items ?? [];
  const { current, isChanged, change } = useMappingDraft(delivery);
  const save = useStep({
    held,
    run: async (now, mapping: Mapping | Promise<Mapping>) => saveMapping(now, await mapping),
    onDone: () => change(null),
  });
  const { mapping, headers } = current;
  const preview = usePreview(delivery.id, { from: 1, rows }, mapping.sheet);
  const changeMapping = (next: Mapping) => change({ mapping: next, headers });
  // Another sheet has its headings elsewhere, and other ones.
  const fromSheet = async (sheet: string): Promise<Mapping> => {
    const { headerRow, lines } = await fetchPreview(delivery.id, { from: 1, rows: MORE }, sheet);
    const head = lines.find(({ line }) => line === headerRow);
    const moved = { ...mapping, sheet };
    return head ? remapped(moved, headerRow, headersOf(head.cells), variables) : moved;
  };
  return (
    <>
      <FileFacts delivery={delivery} />
      <QueryView query={preview}>
        {(file) => (
          <FileStart
            file={file}
            headerRow={mapping.headerRow}
            onSheet={isOpen ? (sheet) => save.take(fromSheet(sheet)) : null}
            onHeaderRow={
              isOpen
                ? (line, cells) => {
                    const names = headersOf(cells);
                    change({
                      mapping: remapped(mapping, line, names, variables),
                      headers: names,
                    });
                  }
                : null
            }
            {...(rows < MORE ? { onMore: () => setRows(MORE) } : {})}
          />
        )}
      </QueryView>
      <WhatIsRead mapping={mapping} headers={headers} variables={variables} />
      <MeaningList
        columns={delivery.columns}
        {...{ mapping, headers, variables }}
        onChange={isOpen ? changeMapping : null}
      />
      {isOpen && (
        <>
          <ReadingRules mapping={mapping} onChange={changeMapping} />
          {save.conflict && <ConflictNote conflict={save.conflict} now={delivery} />}
          {save.error !== null && <ProblemAlert error={save.error} />}
          {save.done && !isChanged && (
            <Alert kind="success" title={t('delivery.mapping.saved')} live />
          )}
          <div className="actions">
            <Button
              look={isChanged ? 'primary' : 'secondary'}
              disabled={!isChanged || save.pending}
              onClick={() => save.take(mapping)}
            >
              {t(save.pending ? 'delivery.mapping.saving' : 'delivery.mapping.save')}
            </Button>
            {isChanged && (
              <Button look="tertiary" onClick={() => change(null)}>
                {t('delivery.mapping.discard')}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
