export const begun = {
  title: 'Commencé, pas encore noté',
  hint: 'Gardé sur cet ordinateur. Rien n’est noté tant que vous ne l’enregistrez pas.',
  left: 'Repris tel que vous l’aviez laissé.',
  startOver: 'Repartir de zéro',
  goOn: 'Continuer',
  goOnWith: 'Continuer : {what}',
  giveUp: 'Jeter',
  giveUpWhat: 'Jeter : {what}',
  givenUp: 'Jeté : {what}.',
  keptAt: 'gardé {when}',
  /** A form about a company: what it is, and whose. */
  about: '{what}, {company}',
  forms: {
    debrief: 'Raconter un entretien',
    entry: 'Noter dans le carnet',
    person: 'Une personne',
    move: 'Où travaille une personne',
    details: 'Ce que l’on sait du poste',
    notes: 'Notes libres',
    template: 'Un modèle de message',
    message: 'Un message',
  },
}
