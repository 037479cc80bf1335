import type { Spoken } from '#domain/spoken.ts'

/** Markup, as opposed to words, which are escaped wherever they are put in. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | readonly Html[]

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign)

const markupOf = (part: Part): string => {
  if (typeof part === 'string') return escaped(part)
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** A piece of a page; what is put into it is words, and stays words. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: pieces.map((piece, at) => piece + markupOf(parts[at] ?? '')).join(''),
})

// No script, nothing from elsewhere: the page may be opened and passed on as it is.
const HEAD = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dd { margin: 0; white-space: pre-wrap; }
li { margin-bottom: 0.75rem; }
li p { margin: 0; white-space: pre-wrap; }
.quiet { opacity: 0.75; }
@media (max-width: 30em) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
</style>`

/** A whole page that needs nothing beside itself. */
export const page = (spoken: Spoken, title: string, body: Html): string => `<!doctype html>
<html lang="${spoken}">
<head>
<meta charset="utf-8">
${HEAD}
<title>${escaped(title)}</title>
</head>
<body>
${body.markup}
</body>
</html>
`
