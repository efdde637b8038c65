import type { Server } from 'node:http';

export function serveFolder(
  folder: string,
  port?: number,
  tls?: { readonly cert: Buffer; readonly key: Buffer } | null,
): Promise<{ readonly server: Server; readonly url: string }>;
