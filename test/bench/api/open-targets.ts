import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VolumeDatabase } from '../volume/volume-cache';
import { buildProduct } from './build-product';
import { DOCUMENTS, hashOf } from './documents';
import { startPeers } from './peers';
import type { Question } from './questions';
import { openSessions, ROLES_OF, type CookieOf } from './sessions';
import type { Kind } from './statements';
import { limitWire, oursWire, product, startTarget, typescript, type Cell, type Target } from './targets';

/** Connections of the plain server: as many as serve it best on two cores. */
const LIMIT_CONNECTIONS = 8;
const PIPELINED_CONNECTIONS = 3;

export interface OpenTargets {
  readonly targets: readonly Target[];
  cellsOf(kind: Kind, questions: readonly Question[]): Cell[];
  stop(): Promise<void>;
}

function writeDocuments(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'qadagalau-documents-')), 'registered.json');
  const documents = Object.values(DOCUMENTS).map((text) => [`sha256:${hashOf(text)}`, text]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(documents)));
  return file;
}

type WireOf = (question: Question) => ReturnType<typeof limitWire>;

const oursCells = (
  target: Target,
  name: string,
  by: 'text' | 'hash',
  kind: Kind,
  questions: readonly Question[],
  cookieOf: CookieOf,
) =>
  ROLES_OF[kind].map((role): Cell => {
    const wires = questions.map((question) => oursWire(question, role, cookieOf, by));
    return { target, name, kind, role, wires };
  });

/** What may stand beside the product and the plain server, by the words of `BENCH_PEERS`. */
export const PEERS = ['pipelined', 'ordinary', 'mercurius', 'postgraphile'] as const;

export interface TargetChoice {
  /** None: the product alone beside the plain server, as the short form and the growth are measured. */
  readonly peers: readonly (typeof PEERS)[number][];
}

/** Starts the servers over a volume, each in a process of its own. */
export async function openTargets(volume: VolumeDatabase, { peers }: TargetChoice): Promise<OpenTargets> {
  const targets: Target[] = [];
  const started = async (name: string, file: string, options: object): Promise<Target> => {
    const command = file === 'ours-process.ts' ? product() : typescript(file);
    const target = await startTarget(name, command, options);
    targets.push(target);
    return target;
  };
  const stop = async (): Promise<void> => {
    for (const target of targets.splice(0)) await target.stop();
  };
  try {
    await buildProduct();
    const cookieOf = await openSessions(volume.adminUrl);
    const { ownerUrl, appUrl, readerUrl, adminUrl: url } = volume;
    const ours = { urls: { ownerUrl, appUrl, readerUrl }, documents: writeDocuments() };
    const plain = { url, connections: LIMIT_CONNECTIONS, pipeline: false };
    const limits: [Target, WireOf][] = [
      [await started('limit', 'limit-process.ts', plain), limitWire],
      [await started('limit again', 'limit-process.ts', plain), limitWire],
    ];
    const oursFast = await started('ours', 'ours-process.ts', ours);
    let ordinary: Target | undefined;
    if (peers.includes('pipelined')) {
      const pipelined = { url, connections: PIPELINED_CONNECTIONS, pipeline: true };
      limits.push([await started('pipelined limit', 'limit-process.ts', pipelined), limitWire]);
    }
    if (peers.includes('ordinary'))
      ordinary = await started('ours, fast parts off', 'ours-process.ts', { ...ours, reading: 'ordinary' });
    for (const { target, wireOf } of await startPeers(url, peers)) {
      targets.push(target);
      limits.push([target, wireOf]);
    }
    const cellsOf = (kind: Kind, questions: readonly Question[]): Cell[] => [
      ...limits.map(([target, wireOf]): Cell => ({
        target,
        name: target.name,
        kind,
        wires: questions.map(wireOf),
      })),
      ...oursCells(oursFast, 'ours', 'text', kind, questions, cookieOf),
      ...oursCells(oursFast, 'ours by hash', 'hash', kind, questions, cookieOf),
      ...(ordinary ? oursCells(ordinary, ordinary.name, 'text', kind, questions, cookieOf) : []),
    ];
    return { targets, cellsOf, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
