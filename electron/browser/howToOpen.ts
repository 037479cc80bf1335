import { LANGUAGES } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'

/** Where the page goes when it came without the key of this launch. */
export const HOW_TO_OPEN = '/how-to-open'

/** A page of words that says how to get in, in every language: nothing is known of the reader yet. */
export const howToOpen = (): string => {
  const parts = LANGUAGES.map((language) => {
    const t = translator(language)
    return `<section lang="${language}"><h1>${t('native.noKeyTitle')}</h1><p>${t('native.noKeyText')}</p></section>`
  })
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Relance</title>
</head>
<body><main>${parts.join('')}</main></body>
</html>
`
}
