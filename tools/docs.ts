/**
 * `npm run docs`: writes the page of the rules in both languages from the rows and the catalogues, and
 * the page that ties the articles' advice to what does it, and what the desktop shell asks of Electron.
 * With `--check` it writes nothing and fails where a page on disk differs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlesPage } from './docs/articlesPage.ts'
import { desktopApiPage } from './docs/desktopApi.ts'
import { PAGE_LANGUAGES, PAGE_WORDS } from './docs/pageWords.ts'
import { rulesPage } from './docs/rulesPage.ts'
import { readLineOrEnd } from './setup/commandLine.mjs'

const line = readLineOrEnd({
  options: { check: { type: 'boolean' } },
  help: 'npm run docs [-- --check]: writes the pages of the rules and of the articles; with --check only compares them.',
})
const folder = join(import.meta.dirname, '..', 'docs')
const PAGES = Object.fromEntries([
  ...PAGE_LANGUAGES.map((language) => [PAGE_WORDS[language].file, rulesPage(language)] as const),
  ['ARTICLES.md', articlesPage()] as const,
  ['DESKTOP_API.md', desktopApiPage()] as const,
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
    console.error(`docs/${file} differs from what it is written from. Write it with: npm run docs`)
  process.exitCode = differing.length === 0 ? 0 : 1
} else {
  mkdirSync(folder, { recursive: true })
  for (const [file, page] of Object.entries(PAGES)) writeFileSync(join(folder, file), page)
}
