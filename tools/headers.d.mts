export const FIRST_PAINT: string;
export const OPENING: string;
export function headersFor(path: string): Record<string, string>;
