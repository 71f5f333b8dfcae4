import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A connection that can be lost on the way back: what was sent arrives, its answer does not. */
export interface Train {
  url: string;
  /** Whether the answers to what is sent are lost. */
  inTunnel: boolean;
  /** The port of the endpoint it leads to. */
  target: number;
  close(): Promise<void>;
}

export async function boardTrain(): Promise<Train> {
  const server = createServer((incoming, outgoing) => {
    const { url: path, method, headers } = incoming;
    const forwarded = request({ host: '127.0.0.1', port: train.target, path, method, headers }, (answer) => {
      if (train.inTunnel && method === 'POST') {
        answer.resume().once('end', () => incoming.socket.destroy());
      } else {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }
    });
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const train: Train = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inTunnel: false,
    target: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return train;
}
