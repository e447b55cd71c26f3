/** Hatch for protected values, dots for missing ones; the same in map and legend. */
export function MapPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="8" height="8" className="pattern-ground" />
        <rect width="2.5" height="8" className="pattern-mark" />
      </pattern>
      <pattern id={`${id}-dots`} width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" className="pattern-ground" />
        <circle cx="4.5" cy="4.5" r="1.6" className="pattern-mark" />
      </pattern>
    </defs>
  );
}
