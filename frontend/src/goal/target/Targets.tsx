import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAttainment, type Goal } from '../../api/goals';
import { useInstallation } from '../../api/session';
import { parseDate } from '../../format/parse';
import { typedDate } from '../../format/typedDate';
import { useFormat } from '../../format/useFormat';
import { currentLanguage } from '../../i18n';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import { Field } from '../../ui/Field';
import { QueryView } from '../../ui/QueryView';
import { Empty } from '../../ui/states';
import { targetPath } from '../paths';
import { TargetView } from './TargetView';

interface Props {
  goal: Goal;
  etag: string;
}

/** What is to be reached and how far it is, at a date that stands in the address. */
export function Targets({ goal, etag }: Props) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const date = parseDate(params.get('zum') ?? '') ?? '';
  const attainment = useAttainment(goal.id, date);
  const mayEdit = goal.may.includes('EDIT');
  const add = mayEdit ? (
    <ButtonLink to={targetPath(goal.id)} look="secondary">
      {t('goal.target.new')}
    </ButtonLink>
  ) : undefined;
  return (
    <section className="goal-section" aria-labelledby="targets-title">
      <h2 id="targets-title">{t('goal.section.targets')}</h2>
      {goal.targets.length === 0 ? (
        <Empty title={t('goal.target.none')} action={add}>
          {t(goal.kind === 'GOAL' ? 'goal.target.noneText' : 'goal.target.noneRecommendation')}
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
              goal.targets.map((target) => {
                const found = targets.find(({ id }) => id === target.id);
                return (
                  found && (
                    <TargetView key={target.id} {...{ goal, etag, target }} attainment={found} />
                  )
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
