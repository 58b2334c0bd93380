export const FIRST_PAINT: string;
export function headersFor(path: string): Record<string, string>;
