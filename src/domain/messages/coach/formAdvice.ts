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
/** « vous avez rappeler », « j’ai envoyer »: in small letters, so that "the AI engineer" and names stay. */
const INFINITIVE =
  /(?<!\p{L})(?:[Aa]vez|[Aa]vons|[Aa]viez|[jJnNmMlL]['’]ai) (?!(?:hier|cher|fier|premier|dernier|papier|janvier|février|fevrier|atelier|courrier|métier|metier|dossier|entier|léger|leger|particulier|régulier|super|master|leader)(?!\p{L}))\p{Ll}{2,}er(?= |[.,])/u
const MISSPELT =
  /(?<!\p{L})(?:int[eé]rr?ess?[eé]e?s?(?<!int[eé]ress[eé]e?s?)(?!\p{L})|intéressée? du poste|appel[eé]r? moi(?![-‑ ]m[eê]me)|conaiss|profesionn|experiance|reccomm|recomend|beleive|seperate|acheiv|untill|occured|sincerly|oportunit|accomodat|greatful|je me permet (?!de ?$)|pas eut|ai eut|vous relancé(?!\p{L})|vous contacté(?!\p{L})|vous rappelé pour|suite a notre|dans l'attente de vous lires|interessé par$|i am writting|look forward to hear |interested on (?:the|this|your) |you are your welcome|definately|recieve)/iu
/** Only as an answer: "thank you for your welcome" is right. */
const WELCOME = /(?:^|[.!?]\s+)your welcome(?=[.,!])/imu

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

/** What joins a house that is wished for; a former post, another interview, a town and a tool are none. */
const JOINS = [
  String.raw`(?<![aA]vant de )rejoindre`,
  // At the beginning of a sentence it may be a way that is gone: « Rejoindre Lyon en train est facile ».
  String.raw`Rejoindre(?= (?:la société|cette société|l[’']entreprise|cette entreprise) )`,
  String.raw`(?:envie|plaisir|intérêt|motivation|projet|idée|hâte|souhaite|souhaiterais|aimerais|voudrais|heureu\p{L}+|ravie?) (?:[\p{Ll}’']+ ){0,3}travailler (?:chez|pour)`,
  String.raw`(?<!(?:[mM]on|dernier|premier|ancien|précédent|autre) )poste (?:(?:(?!j['’]|occup|quitt|actuel|précédent)[\p{Ll}’'\s]){0,40})?chez`,
  String.raw`(?<!(?:autre|second|deuxième|mon premier|dernier) )entretien (?:(?:(?!autre)[\p{Ll}’'\s]){0,20})?chez`,
  String.raw`(?:équipes?|projets|métiers|valeurs|faites|votre choix|candidature) chez`,
  String.raw`(?<!\b(?:[bB]efore|[sS]ince|[aA]fter|[oO]n|[wW]hen|[uU]ntil|[bB]y|than) )\bjoin(?:ing)?`,
  String.raw`(?:like|love|glad|happy|keen|hope|hoping|want|wish|excited|eager|forward|idea|prospect|chance|opportunity) (?:to|of|at|about) (?:\p{Ll}+ ){0,2}work(?:ing)? (?:for|at)`,
  String.raw`(?<!\b(?:[mM]y|[aA]n?|last|previous|current|first|second|former|another|other|old|new|present|similar|\p{Ll}+'s) )(?:role|position|interview|job) (?:at|with)`,
]
/** Before « groupe » or "company" it may be a team or a tool: « votre groupe Logistique », "the company CEO". */
const WANTED = new RegExp(
  String.raw`(?:${JOINS.join('|')}) (?:(?:la |cette )société |(?:l[’']|cette )entreprise |l[’']|la |le |les |the )?(\p{Lu}[\p{L}’'&.-]*(?: \p{Lu}[\p{L}’'&.-]*)*)`,
  'gu',
)

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
    spelling: [INFINITIVE, MISSPELT, WELCOME].some((fault) => fault.test(body)),
  } as const
  return (Object.keys(found) as (keyof typeof found)[])
    .filter((id) => found[id])
    .map((id) => suggestion(id === 'leftover' || id === 'no-number' ? 'sending' : 'tone', id))
}
