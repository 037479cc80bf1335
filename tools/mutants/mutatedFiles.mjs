import { globSync } from 'node:fs'

/**
 * The files that patterns with commas between name: braces may hold commas of their own, and lines of a file
 * may be named after a colon. A pattern that no file answers to is an error, not a run of nothing.
 * @param {string} patterns
 * @param {string} root
 */
export const mutatedFiles = (patterns, root) =>
  patterns.split(/,(?![^{]*\})/u).flatMap((pattern) => {
    const [files = '', ...lines] = pattern.split(':')
    const found = globSync(files, { cwd: root })
    if (found.length === 0) throw new Error(`No file answers to ${files}`)
    return found.map((file) => [file, ...lines].join(':'))
  })
