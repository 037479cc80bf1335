/**
 * A path in a document: between backticks, from a folder or a file that stands at the root; or the
 * goal of a link within the project.
 */
const QUOTED = /`((?:src|electron|test|tools|bench|docs|resources|\.github)\/[^`\s]*)`/gu
const LINKED = /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/gu

/**
 * One line for each path in a document that leads nowhere. A path may be a pattern.
 *
 * @param {string} document its path
 * @param {string} text
 * @param {(pattern: string) => boolean} exists
 * @returns {string[]}
 */
export const pathFindings = (document, text, exists) => {
  const paths = [...text.matchAll(QUOTED), ...text.matchAll(LINKED)].map(([, path = '']) => path)
  return [...new Set(paths)]
    .filter((path) => !exists(path))
    .map((path) => `${document} names ${path}, which is not there. Name where it is now.`)
}

/** The most code files that a change from the newcomer's table may touch. */
const MOST_CODE_FILES = 3

/** @param {string} cell */
const pathsIn = (cell) => [...cell.matchAll(QUOTED)].map(([, path = '']) => path)

/**
 * One line for each row of the newcomer's table (change | code files | …) that needs too many code
 * files, or names a folder where a file is meant.
 *
 * @param {string} document its path
 * @param {string} text
 * @returns {string[]}
 */
export const changeFindings = (document, text) => {
  const lines = text.split('\n')
  const head = lines.findIndex((line) => /^\|\s*change\s*\|\s*code files\s*\|/u.test(line))
  if (head === -1) return [`${document} has no table of changes (change | code files | …).`]
  const end = lines.findIndex((line, place) => place > head && !line.startsWith('|'))
  return lines.slice(head + 2, end === -1 ? undefined : end).flatMap((line) => {
    const [, change = '', cell = ''] = line.split('|').map((part) => part.trim())
    const paths = pathsIn(cell)
    const folder = paths.find((path) => path.endsWith('/'))
    if (paths.length > MOST_CODE_FILES)
      return [
        `${document}: “${change}” touches ${String(paths.length)} code files. Mend the structure until it takes ${String(MOST_CODE_FILES)} at most.`,
      ]
    return folder === undefined
      ? []
      : [`${document}: “${change}” names the folder ${folder}. Name the code files in it.`]
  })
}
