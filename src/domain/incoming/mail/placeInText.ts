import type { InterviewMode } from '#domain/vocabulary.ts'
import { fold } from '#domain/fold.ts'
import { LINE_MAX } from '#domain/fields/fields.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import type { Fact, Part, Source } from './reading.ts'

const LABELLED =
  /^\W*(?:lieu|adresse|où|ou|place|location|where|venue|address|endroit)(?:\s+(?:du rendez-vous|de l['’]entretien|of the interview))?\s*:\s*(.{3,})$/iu
/** « Lieu » or « à l’adresse suivante : », over the place. */
const BELOW =
  /(?:^\W*(?:lieu|adresse|location|where|address|venue)\s*:?|(?:à l['’]adresse|(?:at|to) the (?:following )?address|l['’]adresse)(?: suivante| ci-dessous| below)?\s*:)\s*$/iu
/** A number, a way and a name of it: « 12 rue des Lilas, 75011 Paris ». */
const ADDRESS =
  /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allée|impasse|cours|route|square|passage|faubourg|esplanade)\s+[^.;!?\n]{3,90}|\b\d{1,5}\s+(?:\p{Lu}[\p{L}'’-]+\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Boulevard|Blvd|Way|Drive|Place)\b[^.;!?\n]{0,60}/iu

const VIDEO =
  /\b(?:visio(?:conference)?|video(?:conference|-conference)?|video (?:call|interview|meeting)|microsoft teams|google meet|\bteams\b|\bzoom\b|webex|skype|en ligne|online|remote interview)\b/u
const PHONE =
  /\b(?:par telephone|telephonique|entretien tel\b|phone (?:call|interview|screen)|by phone|over the phone|(?:vous|will) appel(?:lera|lerai|lerons)|(?:call|ring|phone) you|we(?:'ll| will) call)\b/u
const ON_SITE =
  /\b(?:dans nos (?:locaux|bureaux)|sur (?:site|place)|en presentiel|a nos bureaux|at our (?:office|offices|premises|headquarters)|on[- ]site|in person|in-person|a l'accueil|au siege)\b/u
/** Words of programs that name no place. */
const NO_PLACE =
  /^(?:microsoft teams(?: meeting)?|reunion (?:microsoft )?teams|google meet|zoom(?: meeting)?|reunion zoom|visio(?:conference)?|teams|en ligne|online|web ?conference|(?:a|à) (?:definir|preciser)|tbd|tba|to be (?:confirmed|defined)|telephone|phone|par telephone|call|appel(?: telephonique)?|skype|webex|video(?:conference| call)?)\.?$/u

const isPlace = (words: string): boolean =>
  !NO_PLACE.test(fold(words)) && !/https?:\/\//iu.test(words)

/** Without the end of a bracket that was opened before it: « (12 rue des Lilas, Paris) ». */
const unbracketed = (words: string): string =>
  words.includes('(') ? words : words.replace(/[)\]]+$/u, '').trimEnd()

/** A place as it is kept: one line, cut where it is too long. */
export const placeOf = (words: string, source: Source): Fact<string> | undefined => {
  const value = unbracketed(tidyLine(words.replace(/\s+/gu, ' '))).slice(0, LINE_MAX)
  return value !== '' && isPlace(value) ? { value, source } : undefined
}

/** Where a text says that it is to be: behind its label, else an address. */
export const placeInText = (text: string, part: Part): Fact<string> | undefined => {
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    const source = { part, line: line.trim().slice(0, 300) }
    const labelled = LABELLED.exec(line)?.[1]
    const found = labelled === undefined ? undefined : placeOf(labelled, source)
    if (found !== undefined) return found
    if (BELOW.test(line)) {
      const below = placeOf(lines[at + 1] ?? '', { part, line: (lines[at + 1] ?? '').trim() })
      if (below !== undefined) return below
    }
  }
  for (const line of lines) {
    const address = ADDRESS.exec(line)?.[0]
    if (address !== undefined) return placeOf(address, { part, line: line.trim().slice(0, 300) })
  }
  return undefined
}

/** How a text says that it is to be held; undefined where it says nothing, or several things. */
export const modeInText = (text: string, part: Part): Fact<InterviewMode> | undefined => {
  const lines = text.split('\n')
  const found = (
    [
      ['video', VIDEO],
      ['phone', PHONE],
      ['on-site', ON_SITE],
    ] as const
  ).flatMap(([value, pattern]) => {
    const line = lines.find((each) => pattern.test(fold(each)))
    return line === undefined ? [] : [{ value, source: { part, line: line.trim().slice(0, 300) } }]
  })
  const [only, other] = found
  return other === undefined ? only : undefined
}
