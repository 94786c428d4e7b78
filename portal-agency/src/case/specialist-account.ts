/** Whoever has an account is named by it: name, position and employer stand with it. */
export const withAccount = (capacityId: string) => ({
  kind: 'SPECIALIST' as const,
  capacityId,
  fullName: '—',
  position: '—',
  employerBin: '—',
});
