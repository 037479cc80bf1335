import type { Catalogue } from '#texts/fr/shape.ts'

export const offerWeights: Catalogue['offerWeights'] = {
  differs: 'differs',
  same: 'the same',
  label: 'What counts for you: {what}',
  head: 'For you',
  of: {
    much: 'counts a lot',
    little: 'counts a little',
    nothing: 'does not matter',
  },
  hint: 'What counts most for you comes first. These words stay for your next offers.',
}
