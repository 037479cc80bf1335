import { LINE_MAX } from '#domain/fields/fields.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import type { Fact, Part } from './reading.ts'

/** Endings of both genders: « chargé(e) », « directeur(trice) ». */
const INCLUSIVE = '(?:e|es|le|ne|se|ve|ere|ère|ice|rice|trice|euse|ive|fe|s)'
/** What ends the name of a post. */
const END = String.raw`(?=\s*(?:$|[,;.!?:|»”"\n]|\((?!${INCLUSIVE}\))|\s[-–—]\s|(?<![\p{L}\p{M}])(?:chez|au sein|dans|à|le|du \d|qui|at|with|within|on|in|from|pour lequel|auquel|que vous|and|et vous|sur)(?![\p{L}\p{M}])))`
const POST = String.raw`([\p{L}\d](?:[\p{L}\p{M}\d/’'&+.#· -]|\(${INCLUSIVE}\)){2,70}?(?:\s*\((?:H\s*/\s*F|F\s*/\s*H|H/F/X|M/F|F/M|m/w/d)\))?)`

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:poste|fonctions?|offre|emploi) (?:de la |du |de |d['’]|: ?)(?!\d)${POST}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:for|regarding|about) (?:the |our |your application for the )${POST} (?:position|role|job|opening|vacancy)\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:position|role|post|job) (?:of|as|:) ?(?:an? )?${POST}${END}`, 'iu'),
  new RegExp(
    String.raw`([\p{L}][\p{L}\p{M}’'&+.# -]{2,60}? \((?:H\s*/\s*F|F\s*/\s*H|H/F/X|M/F|F/M|m/w/d)\))`,
    'iu',
  ),
]
const LEADING =
  /^(?:(?:votre |notre |your )?(?:entretien|interview|candidature|invitation|convocation|rendez-vous|rdv|re|tr|fw|fwd|suite|confirmation|application)\b\s*(?:d['’]entretien)?\s*[:–—-]?\s*(?:pour|for|de|à)?\s*(?:le |un |the )?(?:poste (?:de |d['’]))?)+/iu

/** The post, where a line names it plainly: « poste de chargée de projet », "for the X position", « X (H/F) ». */
export const postIn = (text: string, part: Part): Fact<string> | undefined => {
  for (const line of text.split('\n'))
    for (const pattern of PATTERNS) {
      const found = pattern.exec(line)?.[1]
      if (found === undefined) continue
      const value = tidyLine(found.replace(LEADING, '')).slice(0, LINE_MAX)
      if (value.length > 2) return { value, source: { part, line: line.trim().slice(0, 300) } }
    }
  return undefined
}
