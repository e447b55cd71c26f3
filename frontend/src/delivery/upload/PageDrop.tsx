import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Makes the whole page a place to drop files on, and says so while they hover over it. */
export function PageDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation();
  const over = useFilesOver(onFiles);
  if (!over) return null;
  return (
    <div className="page-drop" role="status">
      <p>{t('delivery.form.release')}</p>
    </div>
  );
}

function useFilesOver(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    // Every element entered on the way counts; leaving as many means leaving the page.
    let depth = 0;
    const move = (by: number) => {
      depth = by === 0 ? 0 : Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const listen = (type: keyof WindowEventMap, work: (event: DragEvent) => void) => {
      const listener = (event: Event) => {
        const drag = event as DragEvent;
        if (drag.dataTransfer?.types.includes('Files')) work(drag);
      };
      window.addEventListener(type, listener);
      return () => {
        window.removeEventListener(type, listener);
      };
    };
    const ends = [
      listen('dragenter', () => {
        move(1);
      }),
      listen('dragleave', () => {
        move(-1);
      }),
      listen('dragover', (event) => {
        event.preventDefault();
      }),
      listen('drop', (event) => {
        event.preventDefault();
        move(0);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) take.current(files);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return over;
}
