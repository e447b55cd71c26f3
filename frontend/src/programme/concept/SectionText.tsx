import { blocksOf } from './blocks';

/** What a section says, as paragraphs and lists. */
export function SectionText({ text }: { text: string }) {
  return blocksOf(text).map((block, index) =>
    block.kind === 'list' ? (
      <ul key={index}>
        {block.items.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    ) : (
      <p key={index} className="concept-paragraph">
        {block.text}
      </p>
    ),
  );
}
