import { frenchTypography } from '#domain/frenchTypography.ts'

interface Texts {
  readonly [key: string]: string | Texts
}

/** The same texts with French spacing: no line begins with a colon, a question mark or a quote. */
export const typesetFrench = <Catalogue extends Texts>(texts: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? frenchTypography(text) : typesetFrench(text),
    ]),
  ) as Catalogue
