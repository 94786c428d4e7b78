import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadOrder, LoadResult } from './load-process';
import { processorTime } from './processor-time';
import { textOf, type Cell } from './targets';

const RUN_TS = join(__dirname, '..', '..', '..', 'scripts', 'run-ts.cjs');

export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the server and of PostgreSQL, milliseconds a request. */
  readonly processor: number;
  readonly bytes: number;
}

/** The load generator in its own process, and the files that it takes its requests from. */
export class Load {
  private readonly folder = mkdtempSync(join(tmpdir(), 'qadagalau-load-'));
  private readonly files = new Map<Cell, string>();
  private readonly child: ChildProcess;

  constructor(
    private readonly postmasterPid: number,
    private readonly connections: number,
  ) {
    this.child = fork(RUN_TS, [join(__dirname, 'load-process.ts')]);
  }

  /** @throws when a request is not answered as it should be */
  async run(cell: Cell, milliseconds: number): Promise<Measured> {
    const { pid, port } = cell.target;
    const before = processorTime(pid, this.postmasterPid);
    const result = await this.order({
      port,
      file: this.fileOf(cell),
      connections: this.connections,
      milliseconds,
    });
    const processor = (processorTime(pid, this.postmasterPid) - before) / result.requests;
    if (result.failed > 0)
      throw new Error(
        `${cell.name} ${cell.kind}: ${result.failed} requests failed, first:\n${result.failure ?? ''}`,
      );
    const { requests, seconds, p50, p99, bytes } = result;
    return { perSecond: requests / seconds, p50, p99, processor, bytes: bytes / requests };
  }

  stop(): void {
    this.child.disconnect();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private fileOf(cell: Cell): string {
    let file = this.files.get(cell);
    if (file === undefined) {
      file = join(this.folder, `${this.files.size}.json`);
      writeFileSync(file, JSON.stringify(cell.wires.map(textOf)));
      this.files.set(cell, file);
    }
    return file;
  }

  private order(order: LoadOrder): Promise<LoadResult> {
    return new Promise((resolve, reject) => {
      this.child.once('message', (answer: LoadResult | { error: string }) => {
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer);
      });
      this.child.send(order);
    });
  }
}
