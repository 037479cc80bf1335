import { fold } from '#domain/fold.ts'
import { firstWord } from './firstWord.ts'
import type { By } from '#domain/vocabulary.ts'

const ARTICLES = ['le', 'la', 'l’', 'les'] as const
/** The article French says before the name of a firm or a house. */
export type Article = (typeof ARTICLES)[number]

/**
 * Common nouns that French names with their article where they open the name of a house, and then
 * writes small (« l’hôpital Saint-Luc », « le ministère de la Culture »), without accents. Words
 * that brands use bare (Maison, Studio, Atelier, Office) are left out: nothing is guessed.
 */
const COMMON: By<Article, string> = {
  le: `cabinet canton centre chateau college conseil consulat departement garage groupe laboratoire lycee
    ministere musee restaurant secretariat syndicat theatre tribunal`,
  la: `bibliotheque boulangerie brasserie chambre clinique commune communaute creche fromagerie
    librairie mairie mediatheque menuiserie mutuelle papeterie patisserie pharmacie prefecture scierie`,
  'l’': `abbaye academie agence ambassade association ecole hopital hotel imprimerie
    institut observatoire opera orchestre universite`,
  les: `archives hopitaux hospices thermes transports`,
}
/** The same where the noun is felt as the name: « les Éditions du Quai », « le Crédit Rural ». */
const NAMES: By<Article, string> = {
  le: `credit domaine moulin parlement secours`,
  la: `banque commission cour gendarmerie police caisse cite comedie-francaise compagnie cooperative croix-rouge fabrique federation ferme
    fondation metropole region residence societe ville`,
  'l’': 'armee assemblee etat',
  les: `ateliers autocars editions entrepots etablissements galeries jardins laboratoires magasins
    papeteries restaurants restos`,
}

/** Initials said with an article, alone or before a place. */
const INITIALS: By<Article, string> = {
  le: 'ccas chr chru chu cnam cned cnes cnrs crous gie sdis cisss ciusss chum chsld cegep',
  la: 'bnf caf cpam cci mjc ratp sncf saq stm ramq fnac',
  'l’': 'ademe afpa ap-hp ehpad esat ime insee inserm inrae inria iut oms onf onu unesco urssaf',
  les: '',
}
/** These go on with the name of a branch, and then have none: « SNCF Réseau », « RATP Dev ». */
const BRANCHED = new Set(['sncf', 'ratp'])
/** Alone they are a name with an article: « la Croix-Rouge », « la Gendarmerie », « l’Armée de terre ». */
const ALONE = new Set(['croix-rouge', 'comedie-francaise', 'gendarmerie'])
/** Initials of this many letters are known however they are written: « Insee », « Urssaf ». */
const SURE_FROM = 4

const tableOf = (lists: By<Article, string>): ReadonlyMap<string, Article> =>
  new Map(
    ARTICLES.flatMap((article) =>
      lists[article]
        .split(/\s+/u)
        .filter(Boolean)
        .map((word) => [word, article]),
    ),
  )
const COMMON_ARTICLES = tableOf(COMMON)
const NAME_ARTICLES = tableOf(NAMES)
const INITIAL_ARTICLES = tableOf(INITIALS)

/** The first word, hyphens included: « Croix-Rouge », « AP-HP ». */
const firstPart = (name: string): string => fold(/^[\p{L}\p{M}-]+/u.exec(name)?.[0] ?? '')

const initialsArticle = (name: string): Article | undefined => {
  const word = INITIAL_ARTICLES.has(firstPart(name)) ? firstPart(name) : firstWord(name)
  const areInitials = word.length >= SURE_FROM || /^\p{Lu}[\p{L}-]*\p{Lu}(?!\p{Ll}{2})/u.test(name)
  const isBranch = BRANCHED.has(word) && /^\S+\s+(?!d(?:e|u|es)\b|d[’'])\p{L}/u.test(name)
  return areInitials && !isBranch ? INITIAL_ARTICLES.get(word) : undefined
}

/** The article a name takes in a sentence beside what is written; undefined for a bare name. */
export const articleOf = (name: string): Article | undefined => {
  const part = firstPart(name)
  const isNamed = /^\S+\s+\p{L}/u.test(name) || ALONE.has(part)
  return (
    initialsArticle(name) ??
    (isNamed
      ? (COMMON_ARTICLES.get(part) ??
        NAME_ARTICLES.get(part) ??
        COMMON_ARTICLES.get(firstWord(name)))
      : undefined)
  )
}

/** A common noun behind an article we add is written small: « l’hôpital Saint-Luc ». */
export const behindArticle = (name: string): string =>
  COMMON_ARTICLES.has(firstWord(name)) && /^\p{Lu}\p{Ll}/u.test(name)
    ? name.slice(0, 1).toLowerCase() + name.slice(1)
    : name

/** Houses whose written article is said as one: « à La Poste », « aux Échos », « au Monde ». */
const SAID_WITH = new Set(
  `poste monde echos equipe figaro parisien croix depeche voix provence montagne liberation tribune
  humanite express obs point canard marianne nouvelle-republique republique reunion ville banque-postale
  louvre bon-marche printemps grand-palais voix-du-nord courrier telegramme devoir presse soleil droit
  soir libre temps wagon coq-sportif mans`.split(/\s+/u),
)
/** Nouns that tell of a place behind a written article: « au Fournil », « à L’Atelier des Pins ». */
const PLACES = new Set(
  `atelier ateliers fournil halles halle comptoir comptoirs table cafe bistrot bistro auberge brasserie
  maison relais refuge grange cave epicerie tour ferme journal palais pavillon manoir chalet cafes`.split(
    /\s+/u,
  ),
)

const behind = (name: string): string => name.replace(/^(?:le|la|les)[ \u00A0]|^l[’']/iu, '')

/** Before the noun: « au Grand Hôtel », « du Petit Bistrot ». */
const ADJECTIVE =
  /^(?:grand|petit|nouve(?:au|l)|nouvelle|vieux|vieille|beau|belle|bonn?)e?s? (?=\p{L})/iu

/** Whether the article that is written belongs to the sentence too: « à La Poste », but « chez L’Oréal ». */
export const isSaidWithArticle = (name: string): boolean => {
  const rest = behind(name)
  const [word, whole] = [firstWord(rest.replace(ADJECTIVE, '')), fold(rest).replace(/\s+/gu, '-')]
  return (
    SAID_WITH.has(whole) ||
    SAID_WITH.has(word) ||
    PLACES.has(word) ||
    COMMON_ARTICLES.has(word) ||
    NAME_ARTICLES.has(word) ||
    INITIAL_ARTICLES.has(word)
  )
}
