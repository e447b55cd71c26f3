import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ButtonLink } from '../ui/ButtonLink';

/** Where a file can be dropped at once; it goes along to the form that asks for source and date. */
export function DropFile() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const zone = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  // Dropping is a shortcut of the pointer; by keyboard the link below does the same.
  useEffect(() => {
    const element = zone.current;
    if (!element) return;
    const hover = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = () => {
      setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void navigate('/deliveries/new', { state: { file } });
    };
    element.addEventListener('dragover', hover);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', hover);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, [navigate]);
  return (
    <section
      ref={zone}
      aria-labelledby="drop"
      className="drop-zone"
      {...(over ? { 'data-drop-target': '' } : {})}
    >
      <h2 id="drop">{t('start.drop')}</h2>
      <p className="muted">{t('start.dropText')}</p>
      <ButtonLink to="/deliveries/new">{t('delivery.new')}</ButtonLink>
    </section>
  );
}
