export const papers = {
  papers: {
    keepSignedOriginal: 'Қол қойылған түпнұсқаны сақтау',
    recordPaperReceipt: 'Кім алғанын белгілеу',
    file: 'Қол қойылған құжат: скан (PDF, JPEG, PNG), DOCX немесе қол қойылған файл (P7S, CMS)',
    signedOn: 'Қол қойылған күні',
    note: 'Ескертпе',
    way: 'Қалай тапсырылды',
    receivedAt: 'Алынған уақыты',
    receivedBy: 'Кім алды: тегі, аты, лауазымы',
    proof: 'Растайтын дерек (түбіртек, белгі нөмірі)',
    files: 'Растайтын файлдар',
    issued: 'құжат шығарылған',
  },
};
