/** What waits for the body. */
export const duties = {
  duties: {
    title: 'Міндеттерім',
    lead: 'Заң сізден не талап ететіні: мерзімі жақындары бірінші тұр.',
    totals: {
      all: 'Барлығы',
      overdue: 'Мерзімі өткен',
      dueSoon: 'Мерзімі жақын',
      running: 'Мерзімі жүріп жатыр',
      undated: 'Күні белгіленбеген',
    },
    filter: 'Күйі бойынша көрсету',
    empty: 'Сізді күтіп тұрған ештеңе жоқ.',
    emptyFiltered: 'Мұндай күйдегі міндет жоқ.',
    why: 'Негізі',
    countedFrom: 'есептеу басталған күн: {date}',
    ifMissed: 'Мерзімі өткізіліп алынса',
    isNew: 'Жаңа',
    toDo: 'Не істеу керек',
    openCase: '{number} тексеруді ашу',
    openPrescription: '{number} нұсқаманы ашу',
    openLetter: '№ {number} хатты ашу',
    openReport: 'Есепті ашу',
    more: 'Тағы көрсету',
  },
};
