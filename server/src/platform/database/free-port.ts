import { createServer, type AddressInfo } from 'node:net';
import { StartError } from '../../config';

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Throws `StartError` when a port cannot be listened on: told before anything else is started. */
export function checkPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is in use; set another PORT' : `cannot be used: ${error.message}`;
      reject(new StartError(`port ${port} of ${host} ${reason}`));
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}
