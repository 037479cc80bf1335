/**
 * `npm run docs`: writes the page of the rules in both languages from the rows and the catalogues, and
 * the page that ties the articles' advice to what does it, what the desktop shell asks of Electron, and
 * what the coach learned from the judged texts.
 * With `--check` it writes nothing and fails where a page on disk differs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WEIGHED_LANGUAGES, weightsFile } from './coach/weightsFile.ts'
import { articlesPage } from './docs/articlesPage.ts'
import { desktopApiPage } from './docs/desktopApi.ts'
import { PAGE_LANGUAGES, PAGE_WORDS } from './docs/pageWords.ts'
import { rulesPage } from './docs/rulesPage.ts'
import { readLineOrEnd } from './setup/commandLine.mjs'

const line = readLineOrEnd({
  options: { check: { type: 'boolean' } },
  help: 'npm run docs [-- --check]: writes the pages of the rules and of the articles, and the weights of the coach; with --check only compares them.',
})
const folder = join(import.meta.dirname, '..')
const WEIGHTS = 'src/domain/messages/coach/weights'
const PAGES = Object.fromEntries([
  ...PAGE_LANGUAGES.map(
    (language) => [`docs/${PAGE_WORDS[language].file}`, rulesPage(language)] as const,
  ),
  ['docs/ARTICLES.md', articlesPage()] as const,
  ['docs/DESKTOP_API.md', desktopApiPage()] as const,
  ...WEIGHED_LANGUAGES.map(
    (language) => [`${WEIGHTS}/${language}.ts`, weightsFile(language)] as const,
  ),
])

const onDisk = (file: string): string | null => {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return null
  }
}

if (line.values['check'] === true) {
  const differing = Object.entries(PAGES).filter(([file, page]) => onDisk(file) !== page)
  for (const [file] of differing)
    console.error(`${file} differs from what it is written from. Write it with: npm run docs`)
  process.exitCode = differing.length === 0 ? 0 : 1
} else {
  mkdirSync(join(folder, 'docs'), { recursive: true })
  for (const [file, page] of Object.entries(PAGES)) writeFileSync(join(folder, file), page)
}
