import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorChange } from '../api/warnings';
import { LinkButton } from '../ui/LinkButton';
import { AnswerDialog } from './AnswerDialog';
import { WithdrawDialog } from './WithdrawDialog';

interface Props {
  item: IndicatorChange;
  scheme: string;
}

/** Says what becomes of a warning, changes it, or takes it back. */
export function AnswerControl({ item, scheme }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'answer' | 'withdraw' | null>(null);
  const names = { district: item.change.district.name, indicator: item.indicator.name };
  const close = () => setOpen(null);
  return (
    <>
      <LinkButton
        aria-label={t(`warning.answer.${item.answer ? 'changeOf' : 'actionOf'}`, names)}
        onClick={() => setOpen('answer')}
      >
        {t(`warning.answer.${item.answer ? 'change' : 'action'}`)}
      </LinkButton>
      {item.answer && (
        <LinkButton
          aria-label={t('warning.answer.withdrawOf', names)}
          onClick={() => setOpen('withdraw')}
        >
          {t('warning.answer.withdraw')}
        </LinkButton>
      )}
      {open === 'answer' && <AnswerDialog {...{ item, scheme }} onClose={close} />}
      {open === 'withdraw' && item.answer && (
        <WithdrawDialog {...{ item, scheme }} onClose={close} />
      )}
    </>
  );
}
