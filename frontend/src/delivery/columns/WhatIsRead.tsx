import { useTranslation } from 'react-i18next';
import type { Mapping, Variable } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { IGNORED, meaningOf } from './mapping';

interface Props {
  mapping: Mapping;
  headers: string[];
  variables: Variable[];
}

/** Says in sentences what of the file is read and what is left out. */
export function WhatIsRead({ mapping, headers, variables }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const read = mapping.columns.flatMap(({ header, variable }) => {
    if (variable === null || !headers.includes(header)) return [];
    return [variables.find(({ code }) => code === variable)?.name[language] ?? variable];
  });
  const out = headers.filter((header) => meaningOf(mapping, header) === IGNORED);
  return (
    <div className="what-is-read">
      {mapping.layout === 'LONG' ? (
        <p>{t('delivery.mapping.readLong')}</p>
      ) : (
        <p>
          {read.length === 0
            ? t('delivery.mapping.readNothing')
            : t('delivery.mapping.read', { count: read.length, names: format.list(read) })}
        </p>
      )}
      <p>
        {out.length === 0
          ? t('delivery.mapping.outNothing')
          : t('delivery.mapping.out', { names: format.list(out) })}
      </p>
    </div>
  );
}
