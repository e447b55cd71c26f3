import type { NeedArea } from '../api/needIndices';
import { areaName } from './areaName';

interface Props {
  title: string;
  text: string;
  areas: { district: NeedArea['district']; reason: string | null }[];
}

/** The districts without an index or a field, each with its reason. */
export function Unrated({ title, text, areas }: Props) {
  if (areas.length === 0) return null;
  return (
    <section aria-labelledby="need-unrated">
      <h2 id="need-unrated">{title}</h2>
      <p>{text}</p>
      <ul className="need-reasons">
        {areas.map(({ district, reason }) => (
          <li key={district.code} data-area={district.code}>
            <strong>{areaName(district)}</strong> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
