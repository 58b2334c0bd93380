interface Props {
  /** Begins the ids: `swatch` makes `swatch-dots`. */
  prefix: string;
  /** User units per CSS pixel of the drawing that the patterns fill. */
  scale?: number;
  patterns: Readonly<Record<string, { size: number; path: string; width: number; cap: 'butt' | 'round' }>>;
}

/** The patterns as SVG definitions, for swatches, strips and small maps anywhere on the page. */
export function PatternDefs({ prefix, scale = 1, patterns }: Props) {
  return (
    <svg className="definitions" aria-hidden="true" width="0" height="0">
      <defs>
        {Object.entries(patterns).map(([name, { size, path, width, cap }]) => (
          <pattern
            key={name}
            id={`${prefix}-${name}`}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform={scale === 1 ? undefined : `scale(${scale})`}
          >
            <path
              d={path}
              fill="none"
              className={name === 'hatch' ? 'hatch-ink' : 'pattern-ink'}
              strokeWidth={width}
              strokeLinecap={cap}
            />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
