export const moment = {
  timeExample: 'Écrivez par exemple 14 h 30.',
  unread:
    '« {words} » ne se lit pas comme une date : écrivez par exemple « mardi 10 h » ou « 30 novembre 14 h 30 ».',
  dayUnread: '« {words} » ne se lit pas comme une date : écrivez par exemple « 30 novembre ».',
  asked: '« {words} » peut se comprendre autrement : choisissez ci-dessus ce qui a été dit.',
  choices: 'Ce qui a été dit',
  dayOnly: 'Seul le jour est gardé ici. Si l’heure compte, écrivez-la dans la note.',
  startOnly: 'Seul le début est gardé ici. Si la fin compte, écrivez-la dans la note.',
} as const
