export const weekBack = {
  days: 'Du {first} au {last}',
  before: 'La semaine d’avant',
  after: 'La semaine d’après',
  present: 'Cette semaine',
  print: 'Imprimer',
  back: 'Aujourd’hui',
  kind: 'Une semaine calme. Se reposer compte aussi. | Un geste cette semaine, et il compte. | {n} gestes cette semaine, et chacun compte.',
  cameKind:
    'Rien n’est venu de leur côté. C’est courant, et n’a rien à voir avec vous. | Un signe est venu de leur côté. | {n} signes sont venus de leur côté.',
  away: 'Absence du {first} au {last}.',
  done: 'Ce que vous avez fait',
  came: 'Ce qui est venu',
  ahead: 'Ce qui vient',
  interviewAhead: 'Entretien',
  nothingAhead: 'Rien n’est prévu d’ici la fin de la semaine prochaine.',
  more: 'et un autre geste | et {n} autres gestes',
} as const
