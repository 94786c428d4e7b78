/** What a person wrote of the proof: that the portal itself noted an act, once or several times, the words before tell already. */
export function writtenProof(proof: string | null, receivedBy: string | null): string {
  const told = new Set(['portal', receivedBy]);
  return (proof ?? '')
    .split('; ')
    .filter((one) => !told.has(one))
    .join('; ');
}
