import { isPhone, phoneIn } from '#domain/fields/addresses.ts'
import { fold } from '#domain/fold.ts'
import { isPost } from '#domain/names/nameWords.ts'
import { readName } from '#domain/names/readName.ts'
import type { PersonReading, Source } from './reading.ts'
import { isFreeMail, isRobot } from './senders.ts'

/** Whoever is sought in a signature, as the header or the calendar names them. */
interface Sought {
  readonly name: string
  readonly email: string
}

const NAME =
  /^(?:(?:mme|mlle|m|mr|mrs|ms|dr|me)\.?\s+)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|du|des|la|le|van|von|der|den|di|da|el|al|ben|d['’])\s*)*[\p{Lu}\p{L}][\p{L}\p{M}'’.-]*){1,4}$/u
const ROLE =
  /\b(?:responsable|directeur|directrice|chargée?|cheffe?|manager|recruteu(?:r|se)|recruiter|talent|acquisition|rh|drh|hr|human resources|ressources humaines|people|partner|consultante?|assistante?|ingénieure?|engineer|lead|head of|director|officer|coordinat(?:eur|rice|or)|ceo|cto|cfo|coo|founder|fondat(?:eur|rice)|gérante?|présidente?|president|développeu(?:r|se)|developer|designer|product owner|associate|specialist|generalist|gestionnaire|technicien(?:ne)?|comptable)\b/iu
const PHONE_NUMBER = /(?:\+|00)?\(?\d[\d\s().\u00A0\u202F/-]{7,20}\d/gu
const FAX = /\b(?:fax|télécopie)\b|^\s*f\s*[.:]/iu
const SWITCHBOARD = /\b(?:standard|switchboard|accueil|reception)\b/iu

const shown = (line: string): Source => ({ part: 'signature', line: line.trim().slice(0, 300) })

const isName = (line: string): boolean => {
  const plain = line.trim()
  return plain.length <= 60 && NAME.test(plain) && !ROLE.test(plain) && !isPost(plain)
}

const phoneOf = (lines: readonly string[]): string | undefined =>
  lines
    .filter(
      (line) =>
        !FAX.test(line) &&
        !SWITCHBOARD.test(line) &&
        !/siret|siren|rcs|tva|iban|\bcapital\b/iu.test(line),
    )
    .flatMap((line) => [...line.matchAll(PHONE_NUMBER)].map(([found]) => phoneIn(found)))
    .find(
      (phone) =>
        isPhone(phone) &&
        phone.replace(/\D/gu, '').length >= 9 &&
        phone.replace(/\D/gu, '').length <= 15,
    )

const roleIn = (lines: readonly string[], name: string): string | undefined => {
  const found = lines.find(
    (line) => ROLE.test(line) && line.trim().length <= 120 && !/[.!?]\s*$/u.test(line.trim()),
  )
  if (found === undefined) return undefined
  const behind = found.trim().startsWith(name) ? found.trim().slice(name.length) : found
  const [role = ''] = behind
    .replace(/^[\s,|–—-]+/u, '')
    .split(/\s+[|•·]\s+|\s+[–—]\s+|\s+-\s+|\s*\|\s*/u)
  return role.trim() === '' ? undefined : role.trim().slice(0, 120)
}

const emailIn = (lines: readonly string[]): string | undefined =>
  lines
    .flatMap((line) => line.match(/[^\s<>()[\]:;,"']+@[^\s<>()[\]:;,"']+\.[a-z]{2,}/giu) ?? [])
    .map((email) => email.toLowerCase())
    .find((email) => !isRobot(email))

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [fold(readName(one).full), fold(readName(other).full)]
  return (
    a !== '' && (a === b || a.split(' ').toSorted().join(' ') === b.split(' ').toSorted().join(' '))
  )
}

/**
 * Who signs, with the number and the role written below the name. Whose name it is must be said: the
 * sender's, or a line that is a name above them.
 */
export const signatureOf = (
  signature: string,
  sender: Sought | undefined,
): PersonReading | undefined => {
  const lines = signature
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 15)
  const at = lines.findIndex(
    (line) =>
      isName(line) || (sender !== undefined && sender.name !== '' && isSame(line, sender.name)),
  )
  const first = lines[at]
  const named = first ?? sender?.name ?? ''
  const name = at === -1 ? (sender?.name ?? '') : (/^[^,|–—]+/u.exec(named)?.[0] ?? named).trim()
  if (name === '' || (!isName(name) && at === -1 && sender === undefined)) return undefined
  const block = at === -1 ? lines : lines.slice(at)
  const phone = phoneOf(block)
  const role = roleIn(block, name)
  const own = emailIn(block)
  const email =
    own ?? (sender !== undefined && isSame(name, sender.name) ? sender.email : undefined)
  if (at === -1 && phone === undefined && role === undefined) return undefined
  return {
    name: readName(name).full,
    ...(email === undefined || email === '' || isRobot(email) ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(role === undefined ? {} : { role }),
    as: 'signature',
    likely: true,
    source: shown(block.slice(0, 4).join(' · ')),
  }
}

/** Whether a free mailbox tells nothing of a company. */
export const tellsCompany = (email: string | undefined): boolean =>
  email !== undefined && email !== '' && !isFreeMail(email)
