import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntryVersions, type PeriodEntry } from '../../api/documentation';
import { useFormat } from '../../format/useFormat';
import { QueryView } from '../../ui/QueryView';
import { Written } from './EntryRead';

/** Earlier versions of a period, where there is more than one, for those who keep the measure. */
export function Versions({ entry }: { entry: PeriodEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { measure, period } = entry;
  const versions = useEntryVersions(measure.id, period.code, open);
  // Others may do nothing here, and are told the version that counts alone.
  if (entry.may.length === 0 || (entry.entry?.versionNumber ?? 1) < 2) return null;
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('documentation.versions.title')}</summary>
      <div className="disclosure-body">
        {open && (
          <QueryView query={versions} lines={4}>
            {(all) => (
              <>
                {all.map((version) => (
                  <section
                    key={version.versionNumber}
                    aria-labelledby={`version-${String(version.versionNumber)}`}
                  >
                    <h2 id={`version-${String(version.versionNumber)}`} className="entry-part">
                      {t('documentation.versions.one', {
                        number: version.versionNumber,
                        state: t(`documentation.state.${version.state}`),
                      })}
                    </h2>
                    <p className="muted">
                      {t('documentation.versions.changed', {
                        at: format.dateTime(version.changedAt),
                      })}
                    </p>
                    <Written entry={entry} written={version} />
                  </section>
                ))}
              </>
            )}
          </QueryView>
        )}
      </div>
    </details>
  );
}
