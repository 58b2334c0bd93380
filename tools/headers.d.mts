export function headersFor(path: string): Record<string, string>;
