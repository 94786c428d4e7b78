export const TOKEN_SCOPES = ['READ_REPORTS', 'OPEN_DATA'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** The role that a client acts in: reports and their totals, or what is published alone. */
export function roleOfScopes(scopes: readonly string[]): 'API_CLIENT' | 'OPEN_DATA_CLIENT' {
  return scopes.includes('READ_REPORTS') ? 'API_CLIENT' : 'OPEN_DATA_CLIENT';
}
