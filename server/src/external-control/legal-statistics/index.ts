import type { Application } from '../../platform/graphql/application';
import type { Messages } from '../../platform/messages/catalogue';
import type { Room } from '../../platform/room';
import { embeddedRegister } from './embedded-register';
import { httpRegister } from './http-register';
import type { LegalStatisticsRegister } from './register';

export { embeddedRegister } from './embedded-register';
export { httpRegister } from './http-register';
export type { LegalStatisticsRegister, RegistrableAct, Registered } from './register';

/** The register that the installation names, else the embedded one, which registers at the given instant. */
export function registerOf(
  { legalStatisticsUrl, dataSource }: Application,
  now: Date,
): LegalStatisticsRegister {
  return legalStatisticsUrl ? httpRegister(legalStatisticsUrl) : embeddedRegister(dataSource, now);
}

const messages = {
  REGISTER_EMBEDDED: {
    kk: 'Құқықтық статистика және арнайы есепке алу тіркелімі',
    ru: 'Реестр правовой статистики и специальных учетов',
    en: 'Register of legal statistics and special records',
  },
  REGISTER_UNAVAILABLE: {
    kk: 'Құқықтық статистика тіркелімі жауап бермеді. Кейінірек қайталаңыз: ештеңе жоғалған жоқ.',
    ru: 'Реестр правовой статистики не ответил. Повторите позже: ничего не потеряно.',
    en: 'The legal-statistics register did not answer. Try again later: nothing is lost.',
  },
} as const satisfies Messages;

/** Port to the legal-statistics body, with an embedded register for the default run. */
export const legalStatisticsRoom: Room = { name: 'external-control/legal-statistics', messages };
