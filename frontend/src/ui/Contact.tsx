const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** Whom to ask, as the installation says it; an e-mail address in it can be followed. */
export function Contact({ text }: { text: string }) {
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) return <span>{text}</span>;
  const [before, ...after] = text.split(address);
  return (
    <span>
      {before}
      <a href={`mailto:${address}`}>{address}</a>
      {after.join(address)}
    </span>
  );
}
