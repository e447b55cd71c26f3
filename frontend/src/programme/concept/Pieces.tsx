import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece } from './compare';

/** A text with what was added and what was taken out; said in words too, not by colour alone. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  const { t } = useTranslation();
  return pieces.map(({ text, change }, index) => {
    const core = text.trim();
    if (change === 'SAME' || core === '') return <Fragment key={index}>{text}</Fragment>;
    const Mark = change === 'ADDED' ? 'ins' : 'del';
    // The space around it is not marked: a mark may not begin at the end of a line.
    const start = text.indexOf(core);
    return (
      <Fragment key={index}>
        {text.slice(0, start)}
        <Mark>
          <span className="kern-sr-only">{t(`concept.compare.said.${change}`)}</span>
          {core}
        </Mark>
        {text.slice(start + core.length)}
      </Fragment>
    );
  });
}
