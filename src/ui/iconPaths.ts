/** Glyphs on a square of 16 units. */
export const ICON_PATHS = {
  plus: 'M7.2 2h1.6v5.2H14v1.6H8.8V14H7.2V8.8H2V7.2h5.2Z',
  minus: 'M2 7.2h12v1.6H2Z',
  home: 'M2 2h4v1.6H3.6V6H2Zm8 0h4v4h-1.6V3.6H10ZM2 10h1.6v2.4H6V14H2Zm10.4 0H14v4h-4v-1.6h2.4Z',
  play: 'M4 2.5v11l9.5-5.5Z',
  pause: 'M3.5 2.5h3v11h-3Zm6 0h3v11h-3Z',
  previous: 'M11.5 2.5v11L4.5 8ZM3 2.5h1.5v11H3Z',
  next: 'M4.5 2.5v11l7-5.5ZM11.5 2.5H13v11h-1.5Z',
  search:
    'M7 1.5a5.5 5.5 0 0 1 4.4 8.8l3 3-1.1 1.1-3-3A5.5 5.5 0 1 1 7 1.5Zm0 1.6a3.9 3.9 0 1 0 0 7.8 3.9 3.9 0 0 0 0-7.8Z',
  close: 'm3.2 2.1 4.8 4.8 4.8-4.8 1.1 1.1L9.1 8l4.8 4.8-1.1 1.1L8 9.1l-4.8 4.8-1.1-1.1L6.9 8 2.1 3.2Z',
  up: 'm8 4.5 6 6-1.1 1.1L8 6.7l-4.9 4.9L2 10.5Z',
  down: 'm8 11.5-6-6 1.1-1.1L8 9.3l4.9-4.9L14 5.5Z',
  strip: 'M2 3h12v2.4H2Zm0 3.8h12v2.4H2Zm0 3.8h12V13H2Z',
  compare: 'M2 2h5v12H2Zm7 0h5v12H9Zm1.5 1.5v9h2v-9Z',
  back: 'm10.5 2-6 6 6 6 1.1-1.1L6.7 8l4.9-4.9Z',
  forward: 'm5.5 2 6 6-6 6-1.1-1.1L9.3 8 4.4 3.1Z',
  copy: 'M2 2h8.5v2H4v6.5H2Zm3.5 3.5H14V14H5.5Zm1.6 1.6v5.3h5.3V7.1Z',
  explore:
    'M8 1.5 10.2 4H8.8v3.2H12V5.8L14.5 8 12 10.2V8.8H8.8V12h1.4L8 14.5 5.8 12h1.4V8.8H4v1.4L1.5 8 4 5.8v1.4h3.2V4H5.8Z',
  laser:
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM7.3 1h1.4v2.6H7.3Zm0 11.4h1.4V15H7.3ZM1 7.3h2.6v1.4H1Zm11.4 0H15v1.4h-2.6Z',
} as const;

export type IconName = keyof typeof ICON_PATHS;
