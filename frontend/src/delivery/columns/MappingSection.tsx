import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveMapping } from '../../api/delivering';
import { useVariables } from '../../api/catalogue';
import type { HeldDelivery } from '../../api/deliveries';
import { ApiError } from '../../api/problem';
import type { Mapping } from '../../api/types';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { ProblemAlert } from '../../ui/states';
import { MappingTable } from './MappingTable';

/** Which column means what. Saving checks the file again; a conflict keeps the choices made. */
export function MappingSection({ held, known }: { held: HeldDelivery; known: Mapping }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const variables = useVariables().data?.items ?? [];
  const [draft, setDraft] = useState<Mapping | null>(null);
  const mapping = draft ?? known;
  const reload = () => queries.invalidateQueries({ queryKey: ['delivery', held.delivery.id] });
  const save = useMutation({
    mutationFn: () => saveMapping(held, mapping),
    onSuccess: async () => {
      await reload();
      setDraft(null);
    },
  });
  const change = (part: Partial<Mapping>) => setDraft({ ...mapping, ...part });
  return (
    <section aria-labelledby="mapping">
      <h2 id="mapping">{t('delivery.mapping.title')}</h2>
      <p className="muted mapping-note">{t('delivery.mapping.note')}</p>
      <MappingTable
        columns={held.delivery.columns}
        mapping={mapping}
        variables={variables}
        onChange={setDraft}
      />
      <div className="filters list-filters">
        <Field label={t('delivery.mapping.headerRow')}>
          {(field) => (
            <input
              {...field}
              type="number"
              min={1}
              value={mapping.headerRow}
              onChange={(event) => change({ headerRow: Math.max(1, Number(event.target.value)) })}
            />
          )}
        </Field>
        <Select
          label={t('delivery.mapping.decimal')}
          value={mapping.decimalSeparator}
          onChoose={(to) => change({ decimalSeparator: to === 'POINT' ? 'POINT' : 'COMMA' })}
        >
          <option value="COMMA">{t('delivery.mapping.decimals.COMMA')}</option>
          <option value="POINT">{t('delivery.mapping.decimals.POINT')}</option>
        </Select>
      </div>
      {save.isError && <ProblemAlert error={save.error} />}
      {save.error instanceof ApiError && save.error.isConflict && (
        <div className="actions">
          <p>{t('delivery.conflict')}</p>
          <Button onClick={() => void reload().then(() => save.reset())}>
            {t('state.reload')}
          </Button>
        </div>
      )}
      {save.isSuccess && draft === null && (
        <Alert kind="success" title={t('delivery.mapping.saved')} live />
      )}
      <div className="actions">
        <Button disabled={draft === null || save.isPending} onClick={() => save.mutate()}>
          {t(save.isPending ? 'delivery.mapping.saving' : 'delivery.mapping.save')}
        </Button>
      </div>
    </section>
  );
}
