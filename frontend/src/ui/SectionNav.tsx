import './sectionNav.css';

interface Props {
  /** What the whole is called. */
  label: string;
  /** The sections in the order of the page, by the id of each. */
  sections: { id: string; label: string }[];
}

/** From the top to any part of the page; it stays in sight while one scrolls. */
export function SectionNav({ label, sections }: Props) {
  return (
    <nav className="section-nav no-print" aria-label={label}>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
