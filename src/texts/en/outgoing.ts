import type { Catalogue } from '#texts/fr/shape.ts'

export const outgoing: Catalogue['outgoing'] = {
  title: 'What others ask for',
  intro:
    'This stays yours: nobody sees it unless you send it. Nothing private leaves unless you ticked it.',
  adviser: {
    title: 'For your adviser',
  },
}
