import type { HelpPages, Term } from '../i18n/help';

interface Props {
  title: string;
  pages: HelpPages;
  terms: readonly string[];
}

/** What words mean here, in the order of the alphabet. */
export function Terms({ title, pages, terms }: Props) {
  const found = terms
    .filter((term): term is Term => Object.hasOwn(pages.terms, term))
    .map((term) => ({ term, ...pages.terms[term] }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{title}</h2>
      <dl className="terms">
        {found.map(({ term, name, text }) => (
          <div key={term} id={term}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
