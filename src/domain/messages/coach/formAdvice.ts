import { suggestion, type Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { plainWords } from './plainWords.ts'
import { plainText } from './faults.ts'
import { calledName } from '#domain/messages/personName.ts'
import { recipient } from '#domain/messages/about.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import { isCompanyFiller } from '#domain/companyName.ts'

const OPENS =
  /^(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|chere?s?|docteure?|maitre|professeure?|a l'attention|dear|hello|hi|good (?:morning|afternoon|evening)|to whom)\b/u
/** Left where something was to be filled in: « XXX », "[date]", « {poste} », « __/__ ». */
const LEFT =
  /(?<!\p{L})X{2,6}(?!\p{L})|\[(?!…\])[^\]\n]{1,40}\]|\{[^}\n]{1,40}\}|<[\p{L}\s]{2,30}>|_{2,}|\.\.\/\.\.|\.{5,}|\b(?:TODO|TBC|TBD)\b|[Ll]orem ipsum|[àÀ] compléter|\([^)\n]{0,40}(?:à préciser|à remplir|à définir|to be (?:completed|confirmed|filled)|insert |your name|votre nom|name here)[^)\n]{0,20}\)|(?<!\p{L})(?:NOM|DATE|POSTE|ENTREPRISE|NAME|COMPANY)(?=[\s,.])/u
const PICTURES = /\p{Extended_Pictographic}/gu
const MISSPELT =
  /(?<!\p{L})(?:(?:m['’]|vous |nous |l['’])?(?:avez|ai|avons|aviez) (?!hier|cher|fier|premier|dernier|papier)\p{L}{2,}er(?= |[.,])|int[eé]rr?ess?[eé]e?s?(?<!int[eé]ress[eé]e?s?)(?!\p{L})|intéressée? du poste|appel[eé]r? moi|conaiss|profesionn|experiance|reccomm|recomend|beleive|seperate|acheiv|untill|occured|sincerly|oportunit|accomodat|greatful|je me permet (?!de ?$)|pas eut|ai eut|vous relancé\b|vous contacté\b|vous rappelé pour|suite a notre|dans l'attente de vous lires|interessé par$|i am writting|look forward to hear |interested on |your welcome|definately|recieve)/iu

const isSpoken = ({ template, channel }: CoachedMessage): boolean =>
  channel === 'phone' ||
  channel === 'switchboard' ||
  (isTemplate(template) && TEMPLATES[template].spoken)

const linesOf = (body: string): readonly string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Capitals throughout, several signs in a row, pictures: it reads as shouted. */
const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
  return letters.length >= 12 && capitals / letters.length > 0.5
}
const isShoutedIn = (body: string): boolean =>
  isShouted(body) ||
  body.split(/(?<=[.!?\n])\s*/u).some((part) => part.length > 25 && isShouted(part))
const hasManySigns = (text: string): boolean =>
  /!\s?!|\?\s?\?\s?\?/u.test(text) ||
  (text.match(/!/gu)?.length ?? 0) > 2 ||
  (text.match(PICTURES)?.length ?? 0) > 0

const GREETED =
  /^(?:bonjour|bonsoir|chere|cher|dear|hello|hi)?\s*(madame|monsieur|mme|mr|mrs|ms|miss|m\.|docteure?|dr|maitre|professeure?|professor)?\s*(.*)$/iu
const SEX: Readonly<Record<string, string>> = {
  madame: 'madame',
  mme: 'madame',
  mrs: 'madame',
  ms: 'madame',
  miss: 'madame',
  monsieur: 'monsieur',
  mr: 'monsieur',
  'm.': 'monsieur',
}

/** Whether the greeting names somebody else than whom it goes to, or by the other title. */
const greetsAnother = (message: CoachedMessage, context: MessageContext): boolean => {
  const person = recipient(context)
  const line = linesOf(message.body).find((one) => OPENS.test(plainText(one)))
  if (person === undefined || line === undefined) return false
  const [head = ''] = line.split(/[,!:.](?=\s|$)/u)
  const [, title = '', name = ''] = GREETED.exec(head.trim()) ?? []
  const { civility, full } = calledName(person)
  const said = SEX[plainText(title)]
  if (said !== undefined && civility !== undefined && said !== civility) return true
  const known = new Set([...plainWords(full), ...plainWords(person.name)])
  const named = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word))
  const isName = named.length > 0 && named.length <= 3 && named.join(' ') === name.trim()
  return isName && !/\b(?:madame|monsieur|sir|madam|team|all|tous)\b/iu.test(name)
    ? !named.some((word) => plainWords(word).some((part) => known.has(part)))
    : false
}

const WANTED =
  /(?:rejoindre|travailler (?:chez|pour|à)|poste (?:[\p{Ll}’'\s]{0,40})?chez|entretien (?:[\p{Ll}’'\s]{0,20})?chez|\bjoin(?:ing)?|work(?:ing)? (?:for|at|with)|(?:role|position|interview|job) (?:at|with)|(?:building|doing|planning|team|colleagues|people|everyone|projects|work|works?|culture) at|(?:l['’]équipe|les équipes|projets|métiers|valeurs) (?:de|du|chez)|candidature chez|faites chez) (?:l[’']|la |le |les |the )?(\p{Lu}[\p{L}’'&.-]*(?: \p{Lu}[\p{L}’'&.-]*)*)/gu

/** Whether the text wants to join a house of another name. */
const namesAnotherCompany = (
  { body }: CoachedMessage,
  { application }: MessageContext,
): boolean => {
  const { company, agency = '' } = application.details
  const people = application.people.map(({ name }) => name).join(' ')
  const known = new Set(plainWords(`${company} ${agency} ${people} ${application.details.post}`))
  return [...body.matchAll(WANTED)].some(([, name = '']) => {
    const words = plainWords(name).filter((word) => !isCompanyFiller(word) && word.length > 2)
    return words.length > 0 && !words.some((word) => known.has(word))
  })
}

const digits = (text: string): number => text.replace(/\D/gu, '').length

/** Whether the name it is signed with stands near the end, where it is known. */
const isSigned = (
  { body }: CoachedMessage,
  { personName }: MessageContext['settings'],
): boolean => {
  const end = new Set(plainWords(linesOf(body).slice(-4).join(' ')))
  const name = plainWords(personName).filter((word) => word.length > 1)
  return name.length === 0 || name.some((word) => end.has(word))
}

/** What a recruiter sees before reading: names, greeting and close, what was left over, signs. */
export const formAdvice = (message: CoachedMessage, context: MessageContext): readonly Advice[] => {
  const { body, subject = '', channel } = message
  const isLetter = !isSpoken(message)
  const opening = linesOf(body).slice(0, channel === 'letter' ? 8 : 1)
  const isFilled = (message.missing?.length ?? 0) === 0
  const found = {
    'wrong-name': isLetter && greetsAnother(message, context),
    'wrong-company': namesAnotherCompany(message, context),
    'no-greeting':
      isLetter && body.trim() !== '' && !opening.some((line) => OPENS.test(plainText(line))),
    'no-signature': channel === 'email' && !isSigned(message, context.settings),
    leftover: isFilled && (LEFT.test(body) || LEFT.test(subject)),
    'no-number': message.template === 'voicemail-script' && digits(body) < 8,
    capitals: isShoutedIn(body) || isShouted(subject),
    signs: isLetter && (hasManySigns(body) || hasManySigns(subject)),
    spelling: MISSPELT.test(body),
  } as const
  return (Object.keys(found) as (keyof typeof found)[])
    .filter((id) => found[id])
    .map((id) => suggestion(id === 'leftover' || id === 'no-number' ? 'sending' : 'tone', id))
}
