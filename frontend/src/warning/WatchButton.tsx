import { useTranslation } from 'react-i18next';
import { watchOf, type Watch } from '../api/watches';
import { LinkButton } from '../ui/LinkButton';
import { useWatching } from './useWatching';

interface Ref {
  code: string;
  name: string;
}

interface Props {
  watches: Watch[];
  scheme: string;
  district: Ref;
  /** Null for the district with all indicators. */
  indicator: Ref | null;
}

/** Puts something on the reader's own list, or takes it off. */
export function WatchButton({ watches, scheme, district, indicator }: Props) {
  const { t } = useTranslation();
  const { add, remove, isPending } = useWatching();
  const entry = watchOf(watches, district.code, indicator?.code ?? null);
  const names = {
    district: district.name,
    indicator: indicator?.name ?? t('warning.watch.all'),
  };
  return (
    <LinkButton
      aria-label={t(`warning.watch.${entry ? 'removeOf' : 'addOf'}`, names)}
      disabled={isPending}
      onClick={() => {
        if (entry) remove(entry);
        else {
          add({
            body: {
              scheme,
              district: district.code,
              ...(indicator === null ? {} : { indicator: indicator.code }),
            },
            name: district.name,
          });
        }
      }}
    >
      {entry
        ? t('warning.watch.remove')
        : t(`warning.watch.${indicator === null ? 'addDistrictShort' : 'add'}`)}
    </LinkButton>
  );
}
