export const offerWeights = {
  differs: 'diffère',
  same: 'pareil',
  label: 'Ce qui compte pour vous : {what}',
  head: 'Pour vous',
  of: {
    much: 'compte beaucoup',
    little: 'compte un peu',
    nothing: 'peu importe',
  },
  hint: 'Ce qui compte le plus pour vous vient en premier. Ces mots restent pour vos prochaines propositions.',
} as const
