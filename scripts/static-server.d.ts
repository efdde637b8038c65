import type { Server } from 'node:http';

export function serveFolder(
  folder: string,
  port?: number,
  options?: {
    readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | null;
    readonly first?: string | null;
  },
): Promise<{ readonly server: Server; readonly url: string }>;
