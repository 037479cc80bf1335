import { fold } from '#domain/fold.ts'

const GENDER = String.raw`(?:hommes?|femmes?|h|f|m|w|d|x|nb|n|i|a|tous genres|all genders)`
/** « (H/F) », « F/H/NB », "(m/f/d)", « Homme - Femme », "(all genders)"; without brackets never one letter alone. */
const GENDER_MARK = new RegExp(
  String.raw`[([]\s*${GENDER}(?:\s?[/\-–|,]\s?${GENDER})*\s*[)\]]|(?<![\p{L}\p{N}/&])(?:hommes?\s?[/\-–|]\s?femmes?|femmes?\s?[/\-–|]\s?hommes?|[hf]\s?[/\-–|]\s?[hf]|[mw]\s?[/|]\s?[fwm])(?:\s?[/\-–|]\s?(?:x|d|nb|n))*(?![\p{L}\p{N}/])|(?<!\p{L})(?:tous genres|all genders)(?!\p{L})`,
  'iu',
)

/** What tells of a contract, of hours, of pay or of the advertisement, and not of the work. */
const PART =
  /^(?:(?:en |un |contrat (?:de |en |d')?|(?:poste|emploi) (?:en |a )?)?(?:cdi|cdd|cdic|ctt|vie|interim|interimaire|interim a cdi|temps plein|temps complet|temps partiel|mi[- ]temps|plein temps|alternance|apprentissage|professionnalisation|stage|freelance|independant|saisonnier|saison|permanent|temporaire|temporary|contract|fixed[- ]term|full[- ]?time|part[- ]?time|remote|hybrid|hybride|teletravail|on[- ]?site|sur site|urgent|asap|new|nouveau|debutant accepte|debutants acceptes|immediate start|contrat pro|internship|apprenticeship|maternity cover|remplacement|conge maternite|perm|nuit|jour|de nuit|week[- ]end|f\/t|p\/t|ftc)|\d+\s?(?:-|–|a|to)?\s?\d*\s?(?:h|heures?|hours?|%|mois|months?|k€?|k£|jours?|days?|ans|years?)(?:\s?(?:\/|par|per)\s?(?:semaine|sem|week|mois|an))?|etp\s?\d[\d.,]*|\d[\d.,]*\s?etp|(?:postes? )?(?:a )?pourvoir.*|(?:ref|reference|job id|req|offre|id|numero|no|n°)(?: (?:numero|no|n°?))?[.\s:°#-]*[\w/-]*\d[\w/-]*|#\d+|\d{2,}[\w-]*|[\d\s.,k]+[€£$].*|[€£$].*|(?:des|a partir du|from|start(?:ing)?)\s.*\d.*|\(?\d{2,3}\)?)$/u
/** Such parts may follow one another: « CDD 6 mois », « CDI temps plein », "Permanent full-time". */
const isPart = (text: string): boolean => {
  const plain = fold(text).replace(/^[\s(,;:]+|[\s),;:.!]+$/gu, '')
  if (plain === '') return true
  if (PART.test(plain)) return true
  const words = plain.split(' ')
  return words.some(
    (_, at) =>
      at > 0 && PART.test(words.slice(0, at).join(' ')) && isPart(words.slice(at).join(' ')),
  )
}

const LEAD =
  /^(?:stage\s(?:de\s)?(?:fin d['’][ée]tudes|pfe|master\s?[12]?|m[12]|licence)\s*[:–—|/,-]\s*|(?:nous )?(?:recherchons|recherche|cherchons|cherche|recrutons|recrute|on recrute|recrutement(?: d['’]| de)?|we are hiring|we're hiring|now hiring|hiring)(?:(?<=['’])|(?!\p{L}))\s*:?\s*(?:une? |un\(e\) |un·e |un\.e |des |an? )?|(?:offre d['’]emploi|offre de stage|offre|annonce|intitulé(?: du poste)?|poste|emploi|job title|job|position|vacancy|role|titre)\s*(?:[:–—-]|(?=\s))\s*(?:de\s(?=\p{L})|d['’](?=\p{L}))?|(?:stage|alternance|apprentissage|cdi|cdd|intérim|interim|internship|freelance)\s*(?:[:–—|/,-]|\s(?=d['’e]))\s*(?:de\s|d['’]|en\s)?)/iu
/** « Poste d’aide-soignant » is cut, « Poste à pourvoir », « Position paper editor » are not. */
const isLead = (text: string, found: string): boolean =>
  !/^(?:poste|position|role|job|offre|emploi|annonce|titre)\s+$/iu.test(found) ||
  /^(?:poste|emploi|offre)\s+(?:de\s|d['’])/iu.test(text)

/** « Job d’été », « Poste de nuit »: when one works, and not at what. */
const WHEN = /^(?:été|hiver|saison|vacances|noël|appoint|nuit|jour|week-end|bureau)$/iu

/** « Offre n° 123456 Aide-soignant »: the number and what it numbers. */
const NUMBERED =
  /^(?:offre|annonce|réf(?:érence)?\.?|poste)(?:\sd['’]emploi)?\sn[°o]\s?[\w/-]*\d[\w/-]*\s(?=\p{L}{2})/iu
/** « Un poste de boulanger »: the lead without its article. */
const ARTICLE = /^(?:un|le)\s(?=(?:poste|emploi)\s(?:de\s|d['’]))/iu

const withoutLead = (text: string): string => {
  let left = text.replace(NUMBERED, '').replace(ARTICLE, '')
  for (;;) {
    const [found = ''] = LEAD.exec(left) ?? []
    const rest = left.slice(found.length).trim()
    const isWork = /\p{L}{2}/u.test(rest) && !WHEN.test(rest)
    if (found === '' || !isLead(left, found) || !isWork) return left
    left = rest
  }
}

/** « (CFC) », « (DE) »: the degree that is asked for. */
const DEGREE =
  /^(?:cfc|efz|afp|de|deas|deap|cap|bep|bts|but|dut|dec|dep|cqp|titre pro|ide|licence|master)$/iu

/** "Registered Nurse (RN)": the same again, in its first letters. */
const isInitialsOf = (letters: string, words: string): boolean =>
  /^\p{Lu}{2,}$/u.test(letters) &&
  words
    .split(/[\s-]+/u)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
    .endsWith(letters)

/** « (CDI) », « (réf. 4521) », « (80–100 %) », "(Permanent, London)": brackets that tell of the contract. */
const withoutBrackets = (text: string): string =>
  text.replace(/\s*[([]([^()[\]]*)[)\]]/gu, (whole, inner: string, at: number) =>
    at > 0 &&
    /\s/u.test(whole.slice(0, 1)) &&
    (inner.split(/[,;/|–—]\s*/u).some(isPart) ||
      DEGREE.test(inner) ||
      isInitialsOf(inner, text.slice(0, at)))
      ? ''
      : whole,
  )

const TRAILING = /[\s,;:|/–—-]+$/u

/** « Infirmière de nuit » names the work, « Infirmière – nuit » the hours. */
const WORKED_AT = /^(?:de|nuit|jour|week-end|stage|alternance)$/iu

/** Nothing is cut inside brackets, nor behind a word that leads on: half a phrase would stay. */
const UNCLOSED = /[([][^)\]]*$|\s(?:de|du|des|la|le|les|pour|of|the|for)$/u

/** « Comptable CDI », « Serveur temps partiel »: the last words tell of the contract. */
const withoutContract = (text: string): string => {
  const words = text.split(' ')
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      !WORKED_AT.test(word) &&
      !UNCLOSED.test(words.slice(0, at).join(' ')) &&
      isPart(
        words
          .slice(at)
          .join(' ')
          .replace(/^(?:à|en)\s/u, ''),
      ),
  )
  return end === -1 ? text : words.slice(0, end).join(' ')
}

/** « [CDI] Comptable »: what stands first in brackets, where it says nothing of the work. */
const withoutFirstBracket = (text: string): string => {
  const [found = '', inside = ''] = /^\s*[[(]([^\])]*)[\])]\s*/u.exec(text) ?? []
  const rest = text.slice(found.length)
  return found !== '' && isPart(inside) && /\p{L}{2}/u.test(rest) ? rest : text
}

/** « Comptable chez Brumelle », "Accountant at Northwind". */
const AT = /(?<=\p{L})\s+(?:chez|at)\s+(?!Large)\p{Lu}.*$/u

/** Longer than any title that is kept: what is pasted by mistake costs no time. */
const MOST_READ = 400

/** The parts of an advertisement's title that name the work; the first is the post itself. */
export const namingParts = (typed: string): readonly string[] => {
  const plain = typed.slice(0, MOST_READ).replace(/\s+/gu, ' ').trim()
  const mark = GENDER_MARK.exec(plain)
  const before = mark === null ? plain : plain.slice(0, mark.index)
  const behind = mark === null ? '' : plain.slice(mark.index + mark[0].length)
  // What follows the mark tells of the contract and the place, unless nothing stands before it.
  const isLeading = before.replace(/[^\p{L}]/gu, '') === ''
  const kept =
    isLeading && /\p{L}{2}/u.test(behind) ? behind.replace(/^[\s,;:|/–—-]+/u, '') : before
  const named = withoutBrackets(withoutLead(withoutFirstBracket(kept)))
    .replace(AT, '')
    .trim()
  const parts = named
    .split(/\s+[-–—|]+\s+|\s*[|–—]\s*|,\s+|\s:\s+|:\s+|;\s+/u)
    .map((part) => part.replace(TRAILING, '').trim())
    .filter((part) => part !== '' && !isPart(part))
    .map(withoutContract)
  return parts.length === 0 ? [] : parts
}
