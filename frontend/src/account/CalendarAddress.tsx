import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { makeCalendarAddress, revokeCalendarAddress, useOwnCalendar } from '../api/ownCalendar';
import { useFormat } from '../format/useFormat';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { QueryView } from '../ui/QueryView';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';
import { NewAddress } from './NewAddress';

type Step = 'replace' | 'revoke';

/** The address by which the own calendar fetches meetings: made, told once, replaced and ended here. */
export function CalendarAddress() {
  const { t } = useTranslation();
  const format = useFormat();
  const own = useOwnCalendar();
  const [asked, setAsked] = useState<Step | null>(null);
  const { address, making, ending } = useSteps(() => setAsked(null));
  const place = useComingHere();
  return (
    <section ref={place} id="kalender" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t('account.calendar.title')}</h2>
      <p>{t('account.calendar.text')}</p>
      <QueryView query={own} lines={2}>
        {({ madeAt }) => (
          <>
            <p role="status">
              {madeAt === null
                ? t('account.calendar.none')
                : t('account.calendar.since', { at: format.dateTime(madeAt) })}
            </p>
            {address !== null && madeAt !== null && <NewAddress address={address} />}
            {asked === null && making.isError && <ProblemAlert error={making.error} />}
            <div className="actions">
              <Button onClick={() => (madeAt === null ? making.mutate() : setAsked('replace'))}>
                {t(madeAt === null ? 'account.calendar.make' : 'account.calendar.replace')}
              </Button>
              {madeAt !== null && (
                <Button onClick={() => setAsked('revoke')}>{t('account.calendar.revoke')}</Button>
              )}
            </div>
          </>
        )}
      </QueryView>
      {asked !== null && (
        <ConfirmDialog
          isOpen
          title={t(`account.calendar.${asked}Title`)}
          confirm={t(`account.calendar.${asked}`)}
          pending={making.isPending || ending.isPending}
          onClose={() => setAsked(null)}
          onConfirm={() => (asked === 'replace' ? making.mutate() : ending.mutate())}
        >
          <p>{t(`account.calendar.${asked}Text`)}</p>
          {making.isError && <ProblemAlert error={making.error} />}
          {ending.isError && <ProblemAlert error={ending.error} />}
        </ConfirmDialog>
      )}
    </section>
  );
}

function useSteps(onDone: () => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [address, setAddress] = useState<string | null>(null);
  const done = async (made: string | null) => {
    setAddress(made);
    await queries.invalidateQueries({ queryKey: ['own-calendar'] });
    onDone();
    toast({ message: t(made === null ? 'account.calendar.ended' : 'account.calendar.made') });
  };
  const making = useMutation({ mutationFn: makeCalendarAddress, onSuccess: done });
  const ending = useMutation({ mutationFn: revokeCalendarAddress, onSuccess: () => done(null) });
  return { address, making, ending };
}

/** Brings it into sight for whoever was led here by another page. */
function useComingHere() {
  const place = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#kalender') place.current?.scrollIntoView();
  }, [hash]);
  return place;
}
