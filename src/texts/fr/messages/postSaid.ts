export const postSaid = {
  question: 'Comment dites-vous ce poste ?',
  long: 'Un nom court pour vos messages ?',
  hint: 'L’annonce dit « {post} ». Demandé une fois, gardé sur la carte.',
  other: 'Autrement',
  field: 'Le nom du poste, dans vos mots',
  keep: 'Garder',
  detail: 'Le poste, dans vos messages',
  detailHint: 'Comme vous le dites : « assistante administrative ».',
} as const
