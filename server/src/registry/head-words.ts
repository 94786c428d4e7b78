import { bothLanguages } from '../platform/messages/both-languages';

/** The head of a subject with the position, in each language of the state; nothing where the register names neither. */
export function headWords(
  name: string | null,
  position: string | null,
): ReturnType<typeof bothLanguages> | undefined {
  if (name === null && position === null) return undefined;
  const positions = bothLanguages(position ?? '');
  const headIn = (language: keyof typeof positions) => [name, positions[language]].filter(Boolean).join(', ');
  return { kk: headIn('kk'), ru: headIn('ru') };
}
