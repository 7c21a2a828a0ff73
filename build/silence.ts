/**
 * Runs a command in a network of its own whose only way out is watched, and fails where one packet took it: `node build/silence.ts COMMAND …`.
 * That nothing is reached offline would not tell that nothing tries. Linux, as root; elsewhere `whyNotWatched` says why not.
 */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The exit status where the command went well but something was sent. */
const heard = 3;

/** Why no network can be watched here; null where it can. */
export function whyNotWatched(): string | null {
  if (process.platform !== 'linux') return 'only Linux has network namespaces';
  const trial = 'ip link add out4 type veth peer name far4';
  return does('unshare', '--net', '--mount', 'sh', '-c', trial) ? null : 'it takes root, unshare and iproute2';
}

/** The command line that runs another one watched. */
export function watched(command: readonly string[]): string[] {
  return ['unshare', '--net', '--mount', process.execPath, import.meta.filename, ...command];
}

if (import.meta.main) process.exitCode = await watchOver(process.argv.slice(2));

async function watchOver([program = '', ...args]: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'visavis-network-'));
  try {
    layNetwork();
    nameServer(folder);
    const silent = sentCounts();
    await call();
    const before = sentCounts();
    // A watch that misses a call proves nothing.
    if (!before.every((count, index) => count > (silent[index] ?? 0)))
      throw new Error('the watch does not hear a call');
    const { status } = spawnSync(program, args, { stdio: 'inherit' });
    const sent = sentCounts().map((count, index) => count - (before[index] ?? 0));
    if (status !== 0) return status ?? 1;
    if (sent.every((count) => count === 0)) return 0;
    console.error(`Packets that left the machine: ${sent[0]} by IPv4, ${sent[1]} by IPv6`);
    return heard;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loopback as everywhere, and for each protocol a way to everywhere that ends in nothing. */
function layNetwork() {
  must('ip', 'link', 'set', 'lo', 'up');
  for (const protocol of ['4', '6']) {
    must('ip', 'link', 'add', `out${protocol}`, 'type', 'veth', 'peer', 'name', `far${protocol}`);
    // The system's own talk between neighbours is no business of ours.
    writeFileSync(`/proc/sys/net/ipv6/conf/far${protocol}/disable_ipv6`, '1');
    if (protocol === '4') writeFileSync('/proc/sys/net/ipv6/conf/out4/disable_ipv6', '1');
    for (const end of ['out', 'far']) must('ip', 'link', 'set', `${end}${protocol}`, 'up');
  }
  const somebody = ['lladdr', '02:00:00:00:00:01', 'nud', 'permanent'];
  must('ip', 'address', 'add', '192.0.2.1/24', 'dev', 'out4');
  must('ip', 'neighbour', 'add', '192.0.2.2', ...somebody, 'dev', 'out4');
  must('ip', 'route', 'add', 'default', 'via', '192.0.2.2');
  must('ip', '-6', 'address', 'add', '2001:db8::1/64', 'dev', 'out6', 'nodad');
  must('ip', '-6', 'neighbour', 'add', '2001:db8::2', ...somebody, 'dev', 'out6');
  must('ip', '-6', 'route', 'add', 'default', 'via', '2001:db8::2');
}

/** Names are asked for by the watched way, not by some service of the system outside it. */
function nameServer(folder: string) {
  const files = {
    '/etc/resolv.conf': 'nameserver 198.51.100.53\noptions timeout:1 attempts:1\n',
    '/etc/nsswitch.conf': 'hosts: files dns\n',
  };
  for (const [path, text] of Object.entries(files)) {
    if (!existsSync(path)) continue;
    const own = join(folder, path.replaceAll('/', '-'));
    writeFileSync(own, text);
    must('mount', '--bind', own, path);
  }
}

/** One call by each protocol, and one by name. */
async function call() {
  for (const [type, address] of [
    ['udp4', '198.51.100.1'],
    ['udp6', '2001:db8:1::1'],
  ] as const) {
    const socket = createSocket(type);
    await new Promise((sent) => socket.send('', 9, address, sent));
    socket.close();
  }
  const [before = 0] = sentCounts();
  await lookup('visavis.example').catch(() => undefined);
  if ((sentCounts()[0] ?? 0) <= before) throw new Error('the watch does not hear a name being asked for');
}

/** Packets sent so far, by IPv4 and by IPv6. */
function sentCounts(): number[] {
  // After eight figures of what came in, bytes and then packets that went out.
  const all = /^\s*out4:(?:\s+\d+){9}\s+(\d+)/m.exec(readFileSync('/proc/net/dev', 'utf8'))?.[1];
  const six = readFileSync('/proc/net/dev_snmp6/out6', 'utf8');
  const countOf = (name: string) => Number(new RegExp(`^${name}\\s+(\\d+)`, 'm').exec(six)?.[1] ?? 0);
  return [Number(all), countOf('Ip6OutRequests') - countOf('Ip6OutMcastPkts')];
}

function must(program: string, ...args: string[]) {
  if (!does(program, ...args)) throw new Error(`could not run: ${program} ${args.join(' ')}`);
}

function does(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
