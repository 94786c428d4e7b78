import { randomBytes } from 'node:crypto';

/** Crockford's alphabet: no letter that the eye takes for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 4;
const GROUP_SIZE = 4;
const LENGTH = GROUPS * GROUP_SIZE;

/** What people type instead: letters that look like digits, and Cyrillic letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0', I: '1', L: '1',
  О: '0', А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X', З: '3', І: '1',
}; // prettier-ignore

function grouped(letters: string): string {
  return Array.from({ length: GROUPS }, (_, i) => letters.slice(i * GROUP_SIZE, (i + 1) * GROUP_SIZE)).join(
    '-',
  );
}

/** The code that bytes stand for, as many as it has letters. */
export function checkCodeFrom(bytes: Uint8Array): string {
  // 256 is a multiple of 32, so every letter is as likely as any other.
  return grouped([...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % 32]).join(''));
}

/** A new code of 80 random bits: `K7M2-9QXR-4TWD-81HC`. */
export function newCheckCode(): string {
  return checkCodeFrom(randomBytes(LENGTH));
}

/** The code that a person meant, or undefined for what cannot be one. */
export function readCheckCode(typed: string): string | undefined {
  const letters = [...typed.slice(0, 100).toUpperCase()]
    .map((letter) => LOOKALIKES[letter] ?? letter)
    .filter((letter) => ALPHABET.includes(letter));
  const meaningless = typed.replace(/[\s\-–—_.·]/g, '').length !== LENGTH;
  return letters.length === LENGTH && !meaningless ? grouped(letters.join('')) : undefined;
}
