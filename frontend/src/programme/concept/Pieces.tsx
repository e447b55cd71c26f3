import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece } from './compare';

/** A text with what was added and what was taken out; said in words too, not by colour alone. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  const { t } = useTranslation();
  return pieces.map(({ text, change }, index) => {
    if (change === 'SAME') return <Fragment key={index}>{text}</Fragment>;
    const said = <span className="kern-sr-only">{t(`concept.compare.said.${change}`)}</span>;
    return change === 'ADDED' ? (
      <ins key={index}>
        {said}
        {text}
      </ins>
    ) : (
      <del key={index}>
        {said}
        {text}
      </del>
    );
  });
}
