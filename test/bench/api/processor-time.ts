import { readdirSync, readFileSync } from 'node:fs';

/** Of the kernel's ticks there are a hundred a second on every Linux that Node runs on. */
const MILLISECONDS_PER_TICK = 10;

interface Status {
  readonly parent: number;
  readonly ticks: number;
  /** Of its children that have ended. */
  readonly endedTicks: number;
}

function statusOf(pid: number | string): Status | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold spaces.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const sum = (at: number) => Number(fields[at]) + Number(fields[at + 1]);
    return { parent: Number(fields[1]), ticks: sum(11), endedTicks: sum(13) };
  } catch {
    return undefined;
  }
}

/** Processor time of a server and of every backend of the PostgreSQL cluster so far, in milliseconds; NaN where there is no /proc. */
export function processorTime(serverPid: number, postmasterPid: number): number {
  if (statusOf(process.pid) === undefined) return Number.NaN;
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const status = statusOf(pid);
      return status?.parent === postmasterPid ? [status.ticks] : [];
    });
  const server = statusOf(serverPid)?.ticks ?? 0;
  // A pool may let a connection go meanwhile: its backend's time is then the postmaster's to tell.
  const ended = statusOf(postmasterPid)?.endedTicks ?? 0;
  return (server + ended + backends.reduce((sum, ticks) => sum + ticks, 0)) * MILLISECONDS_PER_TICK;
}

/** Resident memory of a process in megabytes. */
export function memoryOf(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
