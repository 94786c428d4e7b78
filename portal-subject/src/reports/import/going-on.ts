/** What a file that was sent is about: to be opened or behind others, being read, or on its way to a stop that was asked for. */
export function goingOn(
  running: { readonly rowsRead: number } | undefined,
  stopping: boolean,
): 'stopping' | 'waits' | 'rows' | undefined {
  if (stopping) return 'stopping';
  if (!running) return undefined;
  return running.rowsRead === 0 ? 'waits' : 'rows';
}
