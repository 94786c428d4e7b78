import { z } from 'zod';
import { Refusal } from '../../platform/refusals/refusal';
import type { LegalStatisticsRegister } from './register';

const ANSWER_WITHIN_MS = 10_000;

const answer = z.object({
  number: z.string().trim().min(1).max(100),
  registeredAt: z.iso.datetime({ offset: true }),
  registeredBy: z.string().trim().min(1).max(300),
});

/** A real register behind one endpoint: `PUT <url>/<kind>/<office>/<number>`, which says by itself that twice is once. */
export function httpRegister(url: string): LegalStatisticsRegister {
  return {
    register: async ({ kind, authorityId, number, date }) => {
      try {
        const response = await fetch(
          new URL(`${kind}/${authorityId}/${encodeURIComponent(number)}`, url.replace(/\/*$/, '/')),
          {
            method: 'PUT',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ number, date }),
            signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
          },
        );
        if (!response.ok) throw new Error(`the register answered ${response.status}`);
        const { registeredAt, ...rest } = answer.parse(await response.json());
        return { ...rest, registeredAt: new Date(registeredAt) };
      } catch (error) {
        throw new Refusal('REGISTER_UNAVAILABLE', {
          params: { reason: error instanceof Error ? error.message : '' },
        });
      }
    },
  };
}
