import { posix } from 'node:path'

/** @typedef {import('./imports.mjs').Import} Import */

const TEST = /^test\/(?!journeys\/).*\.test\.ts$/u
const ENDINGS = ['.ts', '.vue', '.mjs', '.css']
/** Folders of helpers that tests everywhere may use. */
const HELPERS = ['test/build/', 'test/stand-in/', 'test/fixtures/', 'test/journeys/']

/** What `X.test.ts`, or `X.aspect.test.ts`, tests. @param {string} test */
const sourceOf = (test) => {
  const path = test.replace(/^test\//u, '').replace(/(\.[^/.]+)?\.test\.ts$/u, '')
  return /^(electron|tools)\//u.test(path) ? path : `src/${path}`
}

/** A test named after its folder is about the folder as a whole. @param {string} source */
const folderOf = (source) =>
  posix.basename(source) === posix.basename(posix.dirname(source))
    ? posix.dirname(source)
    : undefined

/**
 * One line for each test, journeys aside, that stands at the path of no source and is not named
 * after its folder.
 *
 * @param {readonly string[]} files all files, by their paths from the root
 * @returns {string[]}
 */
export const testFindings = (files) => {
  const known = new Set(files)
  /** @param {string} folder */
  const isFolder = (folder) => files.some((file) => file.startsWith(`${folder}/`))
  return files
    .filter((file) => TEST.test(file))
    .filter((file) => {
      const source = sourceOf(file)
      const folder = folderOf(source)
      const found = ENDINGS.some((ending) => known.has(source + ending))
      return !found && !(folder !== undefined && isFolder(folder))
    })
    .map(
      (file) =>
        `${file} tests no source: there is no ${sourceOf(file)}.*. Move it to the path of what it tests, or name it after its folder.`,
    )
}

/**
 * One line for each helper among tests that is used from beyond its own folder.
 *
 * @param {readonly Import[]} imports of the tests
 * @returns {string[]}
 */
export const helperFindings = (imports) =>
  imports
    .filter(({ to }) => to.startsWith('test/') && !HELPERS.some((folder) => to.startsWith(folder)))
    .filter(({ from, to }) => !from.startsWith(`${posix.dirname(to)}/`))
    .map(
      ({ from, to }) =>
        `${from} uses ${to}, a helper of other tests. Move what several folders of tests use to test/build/.`,
    )
