export function precompress(
  folder: string,
): Promise<{ files: number; plain: number; br: number; gz: number }>;
