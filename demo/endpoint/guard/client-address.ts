import { isIP } from 'node:net';

/**
 * Who asks, as far as it can be trusted: each of our own proxies appends the address it was called from, so the client
 * stands that many places from the end. What stands before it was written by the client itself and is not looked at.
 * @param socket the address at the other end of the connection
 * @param forwardedFor the `X-Forwarded-For` header
 * @param proxies how many proxies of ours stand in front; 0 = none, the header is then not read
 */
export function clientAddress(socket: string, forwardedFor: string | undefined, proxies: number): string {
  if (proxies === 0 || !forwardedFor) return socket;
  const chain = forwardedFor.split(',').map((entry) => withoutPort(entry.trim()));
  // A chain that is too short did not come through all of them: then only the connection itself is certain.
  const client = chain.at(-proxies);
  return client && isIP(client) ? client : socket;
}

/**
 * What requests are counted by. An IPv6 subscriber has a whole /64 (RFC 6177) and could count as new with every request.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail !== undefined) {
    const last = tail.split(':').filter(Boolean);
    groups.push(...Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => '0'), ...last);
  }
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** Some proxies append the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(entry: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(entry) ?? [];
  return bracketed ?? plain ?? entry;
}
