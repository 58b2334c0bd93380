interface Props {
  /** Class of the fill, as in the map. */
  fill: string;
  /** Name of the pattern laid over it; the poster's definitions serve. */
  pattern?: string | undefined;
}

/** A small sample of a status: the map's colour with the map's pattern. */
export function Swatch({ fill, pattern }: Props) {
  return (
    <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true">
      <rect className={fill} width="26" height="16" />
      {pattern ? <rect width="26" height="16" fill={`url(#swatch-${pattern})`} /> : null}
    </svg>
  );
}
