import { firstWord } from './firstWord.ts'
import type { By } from '#domain/vocabulary.ts'

const ARTICLES = ['le', 'la', 'l’', 'les'] as const
/** The article French says before the name of a firm or a house. */
export type Article = (typeof ARTICLES)[number]

/**
 * Nouns that French names with their article where they open the name of a house (« l’Hôpital
 * Saint-Luc », « les Éditions du Quai »), without accents. Words that brands use bare (Maison,
 * Studio, Atelier, Office) are left out: nothing is guessed.
 */
const NOUNS: By<Article, string> = {
  le: `cabinet centre chateau college consulat credit departement domaine garage groupe laboratoire
    lycee ministere moulin musee restaurant secretariat syndicat theatre tribunal`,
  la: `banque bibliotheque boulangerie brasserie caisse clinique communaute compagnie cooperative
    creche fabrique federation ferme fondation fromagerie librairie mairie mediatheque menuiserie
    mutuelle papeterie patisserie pharmacie prefecture region residence scierie societe ville`,
  'l’': `abbaye academie agence ambassade association ecole hopital hotel imprimerie institut
    observatoire orchestre universite`,
  les: `archives ateliers autocars editions entrepots etablissements galeries hopitaux hospices
    jardins laboratoires magasins papeteries thermes transports`,
}

/** Initials said with an article, alone or before a place. */
const INITIALS: By<Article, string> = {
  le: 'ccas chr chru chu cnam cned cnes cnrs crous gie sdis',
  la: 'bnf caf cpam mjc ratp sncf',
  'l’': 'ademe afpa ehpad esat ime insee inserm inrae inria iut onf urssaf',
  les: '',
}
/** Initials of this many letters are known however they are written: « Insee », « Urssaf ». */
const SURE_FROM = 4

const tableOf = (lists: By<Article, string>): ReadonlyMap<string, Article> =>
  new Map(
    ARTICLES.flatMap((article) => lists[article].split(/\s+/u).map((word) => [word, article])),
  )
const NOUN_ARTICLES = tableOf(NOUNS)
const INITIAL_ARTICLES = tableOf(INITIALS)

/** The article a name takes in a sentence beside what is written; undefined for a bare name. */
export const articleOf = (name: string): Article | undefined => {
  const word = firstWord(name)
  const areInitials = word.length >= SURE_FROM || /^\p{Lu}{2,}(?!\p{Ll})/u.test(name)
  return (
    (areInitials ? INITIAL_ARTICLES.get(word) : undefined) ??
    (/^\S+\s+\p{L}/u.test(name) ? NOUN_ARTICLES.get(word) : undefined)
  )
}
