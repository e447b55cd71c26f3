import { useTranslation } from 'react-i18next';
import { exportAddress, originalAddress } from '../../api/files';
import type { Delivery } from '../../api/types';
import { useFormat } from '../../format/useFormat';

/** The file itself: its size, its checksum, the way to it. */
export function FileFacts({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('delivery.size')}</dt>
          <dd className="numbers">{format.size(delivery.fileSize)}</dd>
        </div>
        <div>
          <dt>{t('delivery.scheme')}</dt>
          <dd>{delivery.scheme}</dd>
        </div>
        <div>
          <dt>{t('delivery.checksum')}</dt>
          <dd className="code">{delivery.sha256.slice(0, 16)}…</dd>
        </div>
        <div>
          <dt>{t('delivery.saveAs')}</dt>
          <dd>
            <a href={originalAddress(delivery.id)} download={delivery.fileName}>
              {t('delivery.original')}
            </a>
            {delivery.state === 'PUBLISHED' && (
              <>
                <br />
                <a href={exportAddress(delivery.id)} download>
                  {t('delivery.export')}
                </a>
              </>
            )}
          </dd>
        </div>
      </dl>
    </>
  );
}
