import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import type { TargetAttainment } from '../../api/goals';
import { useInstallation } from '../../api/session';
import { parseDate } from '../../format/parse';
import { typedDate } from '../../format/typedDate';
import { useFormat } from '../../format/useFormat';
import { currentLanguage } from '../../i18n';
import { Button } from '../Button';
import { ButtonLink } from '../ButtonLink';
import { Field } from '../Field';
import { QueryView } from '../QueryView';
import { Empty } from '../states';
import { targetPath, type Bearer } from './bearer';
import './targets.css';
import { TargetView } from './TargetView';

interface Props {
  bearer: Bearer;
  /** How far they are at the date that {@link useAttainmentDate} says. */
  attainment: UseQueryResult<{ targets: TargetAttainment[] }>;
}

/** The date for which attainment is asked, from the address; empty for today. */
export function useAttainmentDate(): string {
  const [params] = useSearchParams();
  return parseDate(params.get('zum') ?? '') ?? '';
}

/** What is to be reached and how far it is, at a date that stands in the address. */
export function Targets({ bearer, attainment }: Props) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const date = useAttainmentDate();
  const add = bearer.mayEdit ? (
    <ButtonLink to={targetPath(bearer)} look="secondary">
      {t('goal.target.new')}
    </ButtonLink>
  ) : undefined;
  return (
    <section aria-labelledby="targets-title">
      <h2 id="targets-title">
        {t(bearer.kind === 'MEASURE' ? 'measure.section.targets' : 'goal.section.targets')}
      </h2>
      {bearer.targets.length === 0 ? (
        <Empty title={t('goal.target.none')} action={add}>
          {t(`goal.target.noneText.${bearer.kind}`)}
        </Empty>
      ) : (
        <>
          <DateForm
            key={date}
            date={date}
            onDate={(to) => {
              const next = new URLSearchParams(params);
              if (to === '') next.delete('zum');
              else next.set('zum', to);
              setParams(next, { replace: true });
            }}
          />
          <QueryView query={attainment}>
            {({ targets }) =>
              bearer.targets.map((target) => {
                const found = targets.find(({ id }) => id === target.id);
                return (
                  found && <TargetView key={target.id} {...{ bearer, target }} attainment={found} />
                );
              })
            }
          </QueryView>
          <p className="no-print">{add}</p>
        </>
      )}
    </section>
  );
}

/** For which day attainment is asked. */
function DateForm({ date, onDate }: { date: string; onDate: (date: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useInstallation().data?.today ?? '';
  const [typed, setTyped] = useState(date === '' ? '' : typedDate(date, currentLanguage()));
  const read = typed.trim() === '' ? '' : parseDate(typed);
  return (
    <form
      className="filters list-filters no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (read !== null) onDate(read);
      }}
    >
      <Field
        label={t('goal.target.at')}
        error={read === null ? t('catalogue.fault.date') : undefined}
      >
        {(field) => (
          <input
            {...field}
            autoComplete="off"
            placeholder={today === '' ? '' : format.date(today)}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">{t('goal.target.show')}</Button>
    </form>
  );
}
