interface Props {
  patterns: Readonly<Record<string, { size: number; path: string; width: number; cap: 'butt' | 'round' }>>;
}

/** The patterns as SVG definitions in CSS pixels, for swatches and strips anywhere on the page. */
export function PatternDefs({ patterns }: Props) {
  return (
    <svg className="definitions" aria-hidden="true" width="0" height="0">
      <defs>
        {Object.entries(patterns).map(([name, { size, path, width, cap }]) => (
          <pattern key={name} id={`swatch-${name}`} width={size} height={size} patternUnits="userSpaceOnUse">
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
