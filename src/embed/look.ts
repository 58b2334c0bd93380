/**
 * How the host wants the embed to look, written on the document before the first paint; the style sheet does the rest. A plain
 * script without imports: it holds up the first paint, so it is tiny. Unknown values are left aside.
 */
(() => {
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  const isOff = (name: string): boolean => ['0', 'false', 'none'].includes(query.get(name) ?? '');

  /** Relative luminance of `#rrggbb` (WCAG 2.2). */
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** An accent is taken where links in it can be read on the ground of the theme: 4.5 to 1. */
  function isLegible(accent: string, dark: boolean): boolean {
    const [bright = 0, dim = 0] = [luminance(accent), luminance(dark ? '#12181e' : '#ffffff')].toSorted(
      (a, b) => b - a,
    );
    return (bright + 0.05) / (dim + 0.05) >= 4.5;
  }

  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  if (query.get('height') === 'fixed') root.dataset['fixed'] = '';
  if (isOff('controls')) root.dataset['controls'] = 'off';
  if (query.get('lock')?.split(',').includes('lens')) root.dataset['lens'] = 'fixed';
  if (isOff('panel')) root.dataset['panel'] = 'off';
  const accent = /^#?([\da-f]{6})$/i.exec(query.get('accent') ?? '')?.[1];
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  if (accent && isLegible(`#${accent}`, dark)) root.style.setProperty('--accent', `#${accent}`);
})();
