import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/types';
import { Button } from '../../ui/Button';
import { TextButton } from '../TextButton';
import type { GroupProps } from './FindingGroupView';
import { MendOtherwise } from './MendOtherwise';
import { ReasonField } from './ReasonField';

type Props = GroupProps & { finding: Finding };

/** What can be done about a finding: correct it where that is safe, or accept it with a reason. */
export function Resolve(props: Props) {
  const { finding, onReasons } = props;
  return (
    <>
      {onReasons && finding.correction && <Mend {...props} />}
      <ReasonField {...props} />
    </>
  );
}

function Mend({ held, finding, correcting }: Props) {
  const { t } = useTranslation();
  const { correction } = finding;
  const { mend } = correcting;
  if (!correction) return null;
  const take = (to: string | null, remember: boolean) => mend.take([{ finding, to, remember }]);
  const forgets = correction.kind === 'NUMBER' || correction.kind === 'LEADING_ZERO';
  return (
    <div className="mend">
      <Button disabled={mend.pending} onClick={() => take(null, false)}>
        {correction.label}
      </Button>
      {!forgets && (
        <TextButton disabled={mend.pending} onClick={() => take(null, true)}>
          {t('delivery.mend.remember')}
        </TextButton>
      )}
      <MendOtherwise scheme={held.delivery.scheme} finding={finding} onMend={take} />
    </div>
  );
}
