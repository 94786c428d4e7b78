import { defineTexts } from './define-texts';

export const refusalKinds = ['ACT_NOT_ACCEPTED', 'CHECKLIST_NOT_ACKNOWLEDGED', 'ACCESS_OBSTRUCTED'] as const;

type RefusalKind = (typeof refusalKinds)[number];

export const refusalProtocolTexts = defineTexts({
  kk: {
    title: 'Хаттама',
    subtitle: {
      ACT_NOT_ACCEPTED: 'тексеруді тағайындау туралы актіні қабылдаудан бас тарту туралы',
      CHECKLIST_NOT_ACKNOWLEDGED: 'тексеру парағымен танысудан бас тарту туралы',
      ACCESS_OBSTRUCTED: 'тексеруге қажетті материалдарға қол жеткізуге кедергі жасау туралы',
    } as Record<RefusalKind, string>,
    drawnUp: 'Жасалған күні, уақыты және орны',
    body: 'Мемлекеттік орган',
    act: 'Тексеруді тағайындау туралы акт',
    inspectors: 'Тексеруші адамдар',
    subject: 'Тексерілетін субъект',
    representative: 'Басшысы немесе өкілі',
    noRepresentative: 'анықталмады',
    happened: 'Болған жағдай',
    happenedAt: 'Уақыты',
    attached: 'Қоса берілетін дәлелдемелер:',
    effect: 'Құқықтық салдары',
    effectText:
      'Хаттама Қағидалардың 18-тармағына сәйкес жасалды. Тексеруді тағайындау туралы актіні алудан бас тарту тексерудің күшін жоюға негіз болмайды.',
    explanation: 'Тексерілетін субъектінің түсініктемесі',
    explanationLabel: 'Түсініктеме (қаласа, өз қолымен)',
    signatures: 'Қолдар',
    signerCaption: 'лауазымды адам немесе уәкілетті адам',
    acquainted: 'Хаттамамен таныстым',
    acquaintedCaption: 'тексерілетін субъектінің басшысы немесе өкілі',
    refused: ['хаттамаға қол қоюдан бас тартылды. Ешкімді қол қоюға мәжбүрлеуге болмайды.'],
  },
  ru: {
    title: 'Протокол',
    subtitle: {
      ACT_NOT_ACCEPTED: 'об отказе в принятии акта о назначении проверки',
      CHECKLIST_NOT_ACKNOWLEDGED: 'об отказе в ознакомлении с проверочным листом',
      ACCESS_OBSTRUCTED: 'о воспрепятствовании доступу к материалам, необходимым для проверки',
    } as Record<RefusalKind, string>,
    drawnUp: 'Дата, время и место составления',
    body: 'Государственный орган',
    act: 'Акт о назначении проверки',
    inspectors: 'Проверяющие лица',
    subject: 'Проверяемый субъект',
    representative: 'Руководитель либо представитель',
    noRepresentative: 'не установлен',
    happened: 'Что произошло',
    happenedAt: 'Время',
    attached: 'Прилагаемые доказательства:',
    effect: 'Правовые последствия',
    effectText:
      'Протокол составлен в соответствии с пунктом 18 Правил. Отказ от получения акта о назначении проверки не отменяет проверку.',
    explanation: 'Пояснения проверяемого субъекта',
    explanationLabel: 'Пояснения (по желанию, собственноручно)',
    signatures: 'Подписи',
    signerCaption: 'должностное либо уполномоченное лицо',
    acquainted: 'С протоколом ознакомлен(а)',
    acquaintedCaption: 'руководитель проверяемого субъекта либо его представитель',
    refused: ['от подписания протокола отказался(лась). Принуждать к подписи никого нельзя.'],
  },
});
