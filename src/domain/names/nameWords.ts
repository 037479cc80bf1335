import { fold } from '#domain/fold.ts'
import { isCompany } from './companyLike.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/**
 * What stands behind a name and is none: posts in letters, degrees, orders, generations. Left out
 * are letters that are surnames too (Ma, Ba, Li).
 */
const LETTERS =
  set(`aca acc acca acipd acma aphr baa bba bcom bsc cbe cdo ceo cfa cfe cfo cgma chre chrl chro chrp cia
  cima cio cipd cisa cism cissp cmo coo cpa cpo crha cria csm cto daf dba dess dg dga dpo drh drha
  dsi edhec emba escp esq essec evp fca fcca fcipd fcma frm gphr hec hr hrbp icf ii iii ing insead
  it iv jd jr kc llb llm mba mbe mcc mcipd md mpa mph mphil msc obe pcc pdg peng phd phr pmi pmp
  prince2 rh rrh shrm sphr sr svp vi vp`)

/** Posts that are a surname where they have a capital: « M. le maire », « M. Le Maire ». */
const HONOURED =
  /^(?:le|la)\s+(?:maire|pr[ée]fete?|proviseure?|principale?|doyenne?|recteur|rectrice|cur[ée]|ministre|d[ée]put[ée]e?|s[ée]nat(?:eur|rice)|b[âa]tonni[eè]re?|juge|greffi[eè]re?)$/iu

/** Words of a post, behind a name: « Nadia Benali, chargée de recrutement ». */
const POSTS =
  set(`accueil acquisition acquisitions admin administration area assistant assistante brand bureau
  business cabinet campus candidature candidatures care career careers carriere carrieres charge
  chargee chasseur chasseuse chef cheffe client co-founder cofondateur cofondatrice cofounder
  commercial commerciale compta comptabilite consultant consultante contact coordinateur coordinator
  coordinatrice country culture customer departement department desk developpement digital directeur
  direction director directrice drh emploi emplois employer engineer equipe finance fondateur
  fondatrice founder generale generalist generaliste gerant gerante gestionnaire head head-hunter
  headhunter helpdesk hiring hotline hr hrbp humaines human info ingenieur ingenieure interim it
  jobs junior juriste lead legal manager manageuse marketing office officer onboarding operations
  paie partner payroll people personnel pole president presidente product project reception
  recruiter recruiting recruitment recrutement recruteur recruteurs recruteuse recruteuses resources
  responsable ressources rh rrh sales secretariat senior service sourcer sourceur sourceuse sourcing
  staff staffing standard support talent talents team tech technical technique tete tetes`)
/** Agencies and places of work that look like the name of somebody. */
const AGENCIES =
  set(`actiris adecco apec cadremploi cap-emploi crit expectra forem france-travail glassdoor hays
  hellowork indeed jobteaser jobup linkedin manpower manpowergroup meteojob michael-page
  mission-locale monster onem page-personnel pole-emploi proman randstad robert-half robert-walters
  synergie welcome-to-the-jungle`)
/** Says that nobody is known, or that nobody reads there. */
const NOBODY =
  set(`? ?? anonyme do-not-reply donotreply inconnu inconnue n/a na ne-pas-repondre nepasrepondre no-reply
  nobody noreply personne quelqu'un somebody unknown`)
/** Joins the words of a post. */
const BETWEEN = set(`de du des d la le les l et and of the & en au aux a pour for in from`)
/** These open the name of a part of a company, whatever follows. */
const TEAMS =
  set(`accueil agence agency bureau cabinet candidatures carrieres departement department direction equipe
  helpdesk hotline pole recruitment recrutement secretariat service services standard support team`)

const letters = (word: string): string => fold(word).replace(/[.,]/gu, '')

/** The words of a text, those after « d’ » and « l’ » too. */
const folded = (text: string): readonly string[] =>
  fold(text)
    .split(/[\s/+,-]+|(?<=\b[dl])'/u)
    .map(letters)
    .filter((word) => word !== '')

/** Whether letters behind a name are a degree, a post or a generation: « MBA », "Ph.D.", « RH », "Jr". */
export const isSuffix = (word: string): boolean => {
  const plain = word.replace(/[.,]/gu, '')
  const known = LETTERS.has(letters(word).split('-')[0] ?? '')
  // « Anne Ii » is a name, « John Smith III » is not: in small letters only what is never a name.
  return (
    known &&
    (plain === plain.toUpperCase() || /^(?:PhD|Jr|jr|Sr|sr|Esq|BSc|MSc|MPhil|ing)$/u.test(plain))
  )
}

const isNobody = (text: string): boolean =>
  NOBODY.has(fold(text).replace(/[\s_]+/gu, '-')) || /\b(?:inconnue?|unknown)$/u.test(fold(text))

/** Whether this names a post, a service or a mailbox and nobody in person. */
export const isPost = (text: string): boolean => {
  const words = folded(text).filter((word) => !BETWEEN.has(word))
  if (/\S@\S+\.\S/u.test(text)) return true
  const [first = '', second = ''] = words
  if (isCompany(text)) return true
  if (AGENCIES.has(first) || AGENCIES.has(`${first}-${second}`)) return true
  if (isNobody(text) || (/^l[ea]\s/u.test(text) && HONOURED.test(text))) return true
  return words.length > 0 && (words.every((word) => POSTS.has(word)) || TEAMS.has(first))
}

/** Whose help somebody is: « Assistante de Mme Benali », "PA to Mr Smith". */
const OF_SOMEBODY =
  /^(\S+)\s+(?:de|du|d['’]|to|of)\s*(?:m\.|mr|mme|mlle|madame|monsieur|ms|mrs|dr|me)(?![\p{L}\p{N}])/iu

/** Whether this says whose assistant somebody is, and not who. */
export const isHelpOfSomebody = (text: string): boolean => {
  const [, post = ''] = OF_SOMEBODY.exec(text) ?? []
  return post !== '' && (isPost(post) || /^(?:secr[eé]taire|secretary|pa)$/iu.test(post))
}

/** Words of posts that are surnames too: « Anne Bureau ». */
const SURNAMES_TOO = set(
  `bureau chef lead desk pole charge office director partner senior junior brand head country area care`,
)

/** Whether a word right behind a first name is a post and no surname: « Sandra Recrutement ». */
export const beginsPost = (word: string): boolean =>
  isSuffix(word) || folded(word).every((part) => POSTS.has(part) && !SURNAMES_TOO.has(part))

/**
 * How many of some words stand before a post that begins at one of them: « Marie la recruteuse »,
 * « Marie du service RH ». Words that are surnames too belong to the name: « Anne du Bureau ».
 */
export const wordsBeforePost = (words: readonly string[], at: number): number => {
  let end = at
  while (end > 1 && BETWEEN.has(letters(words[end - 1] ?? ''))) end -= 1
  const post = words.slice(at)
  return end < at && post.every((word) => SURNAMES_TOO.has(letters(word))) ? words.length : end
}

/** Common surnames of East Asia: « Li Wei » has hers first, « Kim Martin » has hers last. */
const FIRST_OR_LAST =
  set(`balogh bui cai cao chen cheng cho choi dang deng ding dinh do dong du duong fan fang farkas feng gao
  guo han he ho hoang horvath hu huang huynh ito jang jeong jiang jung kang kim kiss kobayashi
  kovacs le lee li liang lim lin liu lu luo ly ma mai molnar nagy nakamura nemeth ngo nguyen pan
  papp park peng pham phan rakoto rakotomalala randria razafindrakoto ren sato shen shi shin song su
  sun suzuki szabo takahashi tanaka tang tian toth tran trinh truong varga vo vu wang watanabe wei
  wu xiao xie xu yamada yang yao ye yoon yu yuan zeng zhang zhao zheng zhou zhu`)

/** Whether a first name goes on with the next word: Abdel Kader, Cheikh Tidiane, Mohamed Amine. */
export const goesOn = (word: string): boolean =>
  /^(?:abd(?:el|ul|al|oul)?|cheikh|pape|mame|ndeye|serigne|moulay|sidi|lalla|mohamm?ed|muhammad)$/u.test(
    fold(word),
  )

/** Nour Eddine, Salah Eddine: the second half of a first name. */
export const isSecondHalf = (word: string): boolean => /^(?:eddine?|din|allah)$/iu.test(word)

/** The small word between two surnames: Ortega y Gasset, Dalmau i Soler, Coppieters 't Wallant. */
export const isBetweenSurnames = (word: string): boolean => /^(?:[eiy]|[’'ʼ]t)$/u.test(word)

/** Kerdoncuff-Le Roux, St-Gelais Roberge: a surname that goes on with the next word. */
export const isOpenJoin = (word: string): boolean =>
  /^(?:ste?|sainte?)-\p{L}|.-(?:le|la|de|du|des|van|von|el|ben|mac|d[’'ʼ]?)$/iu.test(word)

/** Ivanovitch, Petrovna: what a Russian name says of the father. */
export const isPatronymic = (word: string): boolean =>
  /(?:ovit?ch|evit?ch|ovna|evna|ovych|ivna)$/u.test(fold(word))

/** Vietnamese surnames that are no first name anywhere. */
const VIETNAMESE = /^(?:nguyen|tran|pham|huynh|trinh)$/u

/** Whether the first of three words or more is a Vietnamese surname: « Nguyen Thi Thu Ha ». */
export const isVietnamese = (word: string): boolean => VIETNAMESE.test(fold(word))

/** « Min-jun »: how given names of East Asia are joined, and no surname of Europe. */
export const isJoinedGiven = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$/u.test(word)

const MALAGASY = /^(?:rakoto|randria|andria|ratsi|rasolo|razafi|ramana|ravelo)\p{L}/u

/** Whether the first of two words may be the surname. */
export const mayComeFirst = (word: string): boolean =>
  FIRST_OR_LAST.has(fold(word)) || MALAGASY.test(fold(word))

const PARTICLE =
  /^(?:de|du|des|del|della|dela|dal|da|di|do|dos|das|le|la|les|los|las|van|vande|vanden|vander|von|vom|zu|zur|zum|der|den|ter|ten|af|av|al|el|ar|ben|bin|bint|binti|bent|ibn|abu|abou|ould|aït|ait|mac|mc|saint|san|santa|st\.?|ó|ní|nic|ap|[’'ʼ][ts])$|^[dlo][’'ʼ]|^(?:al|el|ben|ait|aït)-/iu

/** « LE GALL », « DE VOS »: of these two letters in capitals nobody makes initials before a surname. */
export const isShortParticle = (word: string): boolean =>
  /^(?:LE|LA|DU|DE|EL|DI|DA|DO)$/u.test(word)

/** Whether a surname may begin with this word, or go on with it. */
export const isParticle = (word: string): boolean => PARTICLE.test(word)

/** Whether first names go on with this particle after a « Maria »: María del Carmen, Maria da Luz. */
export const isMarian = (first: string, second: string): boolean =>
  fold(first) === 'maria' && /^(?:de|del|da|do|dos|das)$/iu.test(second)

/** « J. », « J.-P. », « JP », « J P »: initials stand for first names. */
export const isInitials = (word: string): boolean =>
  /^(?!Ó$)\p{Lu}\p{M}*\.?$/u.test(word) ||
  /^(?!St\.$)(?:\p{Lu}\p{Ll}?\.-?|\p{Lu}-){1,3}\p{Lu}?\p{Ll}?\.?$/u.test(word) ||
  /^[JP]Y$/u.test(word) ||
  (/^\p{Lu}{2}$/u.test(word) &&
    !/[AEIOUY]/u.test(fold(word).toUpperCase()) &&
    !/^(?:NG|MC)$/u.test(word))

/** Two letters with a vowel may be initials (MA Roy) as well as a name (MA Yun). */
export const mayBeInitials = (word: string): boolean => /^\p{Lu}{2}$/u.test(word)
