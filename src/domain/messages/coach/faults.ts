import { foldLetters } from '#domain/fold.ts'
import { FAULT_TURNS } from './faultTurns.ts'
import type { AdviceId } from './advice.ts'
import type { Language } from '#domain/language.ts'
import { isUnusual } from './heavyTone.ts'
import { withoutQuotes } from './quoted.ts'
import { faultsOfShape } from './turnGrammar.ts'

/** Words in lower case without accents, sentences kept apart by their signs. */
export const plainText = (text: string): string => foldLetters(text).replace(/\s+/gu, ' ')

/** Remarks on words that hurt or weaken: where one of them stands, nothing is praised. */
export const FAULTS = ['begging', 'pressure', 'hurt', 'familiar'] as const satisfies AdviceId[]
type Fault = (typeof FAULTS)[number]

/** Each written without accents and with plain apostrophes. */
const WORDS: Readonly<Record<Fault, RegExp>> = {
  begging:
    /\b(?:(?:je vous )?(?:en )?(?:supplie|implore|conjure)|une (?:seule |derniere )?chance de|(?:donnez|laissez|accordez)-moi (?:une|ma|cette) (?:\w+ )?chance|derniere chance|(?:vraiment|absolument|tellement|trop) besoin de (?:ce|cet|cette|un) (?:travail|poste|emploi|job)|(?:prete? a tout|n'importe quoi|n'importe quel prix|je ferai(?:s)? tout)|desesper\w+|(?:desolee?|navree?|confuse?) (?:de|d')\s?(?:vous (?:deranger|importuner|embeter|solliciter)|insister)|(?:pardon|excusez-moi) (?:de|d')\s?(?:vous|insister)|je sais que vous etes (?:tres |trop )?(?:occupee?|debordee?)|please,? please|i (?:beg|implore)|beg you|desperate|(?:give|grant) me (?:a|one|this|another) (?:last )?chance|sorry (?:again )?(?:to|for) (?:bother|disturb|troubl|insist|chas)\w*|(?:really|badly|desperately) need (?:this|the|a) (?:job|work|position|role)|(?:would|will|'ll|'d) do anything|i know you (?:are|must be) (?:very |so |extremely )?busy|any salary|salaire plus bas)\b/u,
  pressure:
    /\b(?:j'exige|je vous somme|dans les (?:plus brefs|meilleurs) delais|au plus vite|le plus vite possible|(?:c'est|tres) urgent|urgence|malgre (?:mes|plusieurs|nos|\d+|deux|trois) (?:\w+ )?(?:relances|messages|mails|appels)|vous (?:m'aviez|aviez|m'avez) promis|vous deviez me|j'attends toujours|(?:je n'ai )?toujours (?:pas|aucune) (?:eu |recu )?(?:de |d')?(?:reponse|nouvelles?|retour)|n'ai (?:recu|eu) aucune? (?:reponse|nouvelle|retour)|sans (?:reponse|nouvelle|retour) de votre part d'ici|je considererai|inadmissible|inacceptable|pas (?:tres )?serieux|pourquoi ne m'avez|pourquoi ne (?:me )?repondez|(?:troisieme|quatrieme|deuxieme) (?:fois que|message|relance)|d'autres entreprises (?:s'interessent|me)|you promised|i demand|still (?:have not|haven't|not) (?:heard|received)|despite (?:my|several|many|\w+ of my)|unacceptable|i expect (?:an?|your) (?:\w+ )?(?:answer|reply|response)|why (?:haven't|have not|did(?:n't| not)|aren't) you|(?:third|fourth|second) time (?:i|that)|at the latest|immediately|(?:asap|as soon as possible))\b/u,
  hurt: /\b(?:injuste|faites (?:une )?erreur|commettez une erreur|passez a cote|regretterez|scandaleux|pourquoi (?:ce|un tel|ce nouveau) refus|pourquoi (?:pas )?moi|ne comprends (?:pas|toujours pas) (?:votre|ce|cette)|mettez[- ]vous a ma place|je merit(?:e|ais) (?:ce|mieux|cette)|meilleure? candidate?|perte de temps|perdre mon temps|decue? (?:de vous|par vous|de votre)|honteux|unfair|making a (?:big |huge )?mistake|will regret|waste of (?:my )?time|deserve (?:this|the|better)|why (?:was|wasn't) i|(?:very |deeply |so )?disappointed (?:in|by|with) (?:you|your)|(?:better|more qualified) than (?:anyone|the other)|ashamed)\b/u,
  familiar:
    /\b(?:tu|toi|t'as|t'es|t'ai|salut|coucou|bisous?|bises|mdr|lol|ptdr|(?:c'est|c'etait|c'etais) (?:trop |super |vraiment )?(?:top|cool|genial)|(?:trop|super) (?:cool|top|sympa|envie|bien)|bosser|boulot|a plus(?=[,.!]| ?$| anne)|hey|hiya|thx|pls|gonna|wanna|gotta|super cool|you guys|cheers mate|xoxo|btw|u r)\b/u,
}

/** The faults of tone that the words of a text tell of. */
export const faultsIn = (body: string, language: Language): readonly Fault[] => {
  const said = foldLetters(withoutQuotes(body))
  const text = said.replace(/\s+/gu, ' ')
  const shaped = faultsOfShape(said, (sentence) => isUnusual(sentence, language))
  return FAULTS.filter(
    (fault) => WORDS[fault].test(text) || FAULT_TURNS[fault].test(text) || shaped.has(fault),
  )
}
