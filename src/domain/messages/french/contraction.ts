import { articleOf, behindArticle, isSaidWithArticle } from './companyArticle.ts'
import { withDe } from './elision.ts'

const CONTRACTED = /^(le|les)[ \u00A0](?=\S)/iu
const WRITTEN = /^(?:le|la|les)[ \u00A0](?=\S)|^l[’'](?=\S)/iu

/** « les Éditions du Quai », « l’hôpital Saint-Luc », « la SNCF »; a name with its own stays. */
export const withArticle = (name: string): string => {
  const article = articleOf(name)
  if (article === undefined) return name
  return article === 'l’' ? `l’${behindArticle(name)}` : `${article} ${behindArticle(name)}`
}

/**
 * What is said behind « de » and « à ». An article that is written as part of a name, and not known
 * to be said, neither parts from it nor follows them: « l’entreprise Le Creuset ».
 */
const inSentence = (text: string): string => {
  const named = withArticle(text)
  const isPartOfName = /^Les?[ \u00A0]|^LES?[ \u00A0]/u.test(text) && !isSaidWithArticle(text)
  return isPartOfName && CONTRACTED.test(text) ? `l’entreprise ${named}` : named
}

/** The article that « de » and « à » are said in one word with. */
const contracted = (named: string): string | undefined => CONTRACTED.exec(named)?.[1]?.toLowerCase()

/** « du 24 novembre », « du Crédit Rural », « des Halles », « de l’hôpital Saint-Luc », « d’hier ». */
export const withDu = (text: string): string => {
  const named = inSentence(text)
  const article = contracted(named)
  if (article === undefined) return withDe(named)
  return `${article === 'le' ? 'du' : 'des'} ${named.replace(CONTRACTED, '')}`
}

/** « au Crédit Rural », « aux Halles », « à L’Atelier », « à la mairie de Lens ». */
export const withAu = (text: string): string => {
  const named = inSentence(text)
  const article = contracted(named)
  if (article === undefined) return `à ${named}`
  return `${article === 'le' ? 'au' : 'aux'} ${named.replace(CONTRACTED, '')}`
}

/**
 * « chez Brumelle », « chez L’Oréal », but « au Fournil », « à l’hôpital Saint-Luc », « à La Poste »:
 * no « chez » before an article that is said, and never two of them.
 */
export const withChez = (name: string): string => {
  if (/^chez[ \u00A0](?=\S)/iu.test(name)) return `chez ${name.slice(5)}`
  const isPlace = WRITTEN.test(name) ? isSaidWithArticle(name) : articleOf(name) !== undefined
  return isPlace ? withAu(name) : `chez ${name}`
}
