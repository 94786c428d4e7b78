/** Filling a report: what stands beside the cells, files in and out. */
export const filling = {
  filling: {
    taken: '{row}: жүйе есептеген сан ұяшықтарға қойылды',
    explained: 'Себеп сақталды.',
    beside: 'Қасында көрсету',
    nothingBeside: 'ештеңе',
    noBeside: '{quarter}: есеп жоқ немесе ол сізге ашық емес.',
    jump: { up: 'бұрынғыдан әлдеқайда көп', down: 'бұрынғыдан әлдеқайда аз' },
    removeFile: '{name} файлын алып тастау',
    imports: 'Есепке жіберілген файлдар',
    rows: 'Жолдар: оқылды {read}, тексерілді {checked}, жазылды {written}.',
    said: '{n} ескерту',
    stop: 'Тоқтату',
    stopping: 'Файл тоқтатылуда; жауабы кезегі келгенде шығады.',
    waits: 'Ол басқа файлдардан кейін кезекте тұр немесе ашылуда.',
    wrote: '{by}, {at}: {value} деп жазды',
  },
};
