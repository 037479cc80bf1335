/**
 * Checks the structure of the project by itself, and prints one line for each finding: rings of
 * folders, tests without a source, helpers in the wrong place, excuses that excuse nothing, paths in
 * documents that lead nowhere. Sizes are ESLint's (`eslint.config.js`).
 */
import { join } from 'node:path'
import { readLineOrEnd } from './setup/commandLine.mjs'
import { structureFindings } from './structure/structureFindings.mjs'

readLineOrEnd({ help: 'node tools/structure.mjs: checks the structure. It takes no options.' })
const findings = structureFindings(join(import.meta.dirname, '..'))
for (const finding of findings) console.error(finding)
process.exitCode = findings.length === 0 ? 0 : 1
