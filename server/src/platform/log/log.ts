/** Structured lines on standard error; never a password, a token or a person's data. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

type Level = 'silent' | 'error' | 'info';
const ORDER: readonly Level[] = ['silent', 'error', 'info'];

export function createLog(level: Level, write: (line: string) => void = (line) => process.stderr.write(`${line}\n`)): Log {
  const emit = (at: Level, message: string, fields: Readonly<Record<string, unknown>> = {}) => {
    if (ORDER.indexOf(at) > ORDER.indexOf(level)) return;
    write(JSON.stringify({ at: new Date().toISOString(), level: at, message, ...fields }));
  };
  return { info: (message, fields) => emit('info', message, fields), error: (message, fields) => emit('error', message, fields) };
}
