import { articleOf } from './companyArticle.ts'
import { withDe } from './elision.ts'

const CONTRACTED = /^(le|les)[ \u00A0](?=\S)/iu
const WRITTEN = /^(?:le|la|les)[ \u00A0](?=\S)|^l[’'](?=\S)/iu

/** « les Éditions du Quai », « l’Hôpital Saint-Luc », « la SNCF »; a name with its own stays. */
export const withArticle = (name: string): string => {
  const article = articleOf(name)
  if (article === undefined) return name
  return article === 'l’' ? `l’${name}` : `${article} ${name}`
}

/** « du 24 novembre », « du Crédit Rural », « des Halles », « de l’Hôpital Saint-Luc », « d’hier ». */
export const withDu = (text: string): string => {
  const named = withArticle(text)
  const article = CONTRACTED.exec(named)?.[1]?.toLowerCase()
  if (article === undefined) return withDe(named)
  return `${article === 'le' ? 'du' : 'des'} ${named.replace(CONTRACTED, '')}`
}

/** « au Crédit Rural », « aux Halles », « à L’Atelier », « à la Mairie de Lens ». */
export const withAu = (text: string): string => {
  const named = withArticle(text)
  const article = CONTRACTED.exec(named)?.[1]?.toLowerCase()
  if (article === undefined) return `à ${named}`
  return `${article === 'le' ? 'au' : 'aux'} ${named.replace(CONTRACTED, '')}`
}

/** « chez Brumelle », but « au Fournil », « à l’Hôpital Saint-Luc »: no « chez » before an article. */
export const withChez = (name: string): string =>
  WRITTEN.test(name) || articleOf(name) !== undefined ? withAu(name) : `chez ${name}`
