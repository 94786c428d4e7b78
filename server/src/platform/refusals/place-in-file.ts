import type { z } from 'zod';

/** Where in a file that was read something is missing, too much or wrong: what is too much by its own name. */
export function pathOfIssue(issue: z.core.$ZodIssue | undefined): readonly PropertyKey[] {
  return issue?.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : (issue?.path ?? []);
}

/** The same in the names that stand in a JSON file: `criteria[0].grades[1].from`; `{}` for the whole. */
export function placeInJson(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '') || '{}';
}
