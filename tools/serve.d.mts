import type { Server } from 'node:http';

export function serve(port: number, folder?: string): Promise<{ address: string; server: Server }>;
