import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const askNews: TemplateWordings = [
  {
    subject: 'Ma candidature au poste {post|inside|de}',
    body: `{greeting},

Je vous ai adressé ma candidature au poste {post|inside|de} {applied-when}.

[[interest:Ce poste m’intéresse toujours, et je reste disponible pour en parler.]]

[[addition:J’ajoute un mot : {addition}.]]

Pouvez-vous me dire si ma candidature vous est bien parvenue, et quand vous pensez faire votre choix ?

${CLOSING_WITH_PHONE}`,
  },
]
