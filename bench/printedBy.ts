import { execFileSync } from 'node:child_process'

/** The numbers that a programme of the bench prints about a folder, in a process of its own. */
export const printedBy = (
  programme: string,
  folder: string,
  options: readonly string[] = [],
): readonly number[] =>
  execFileSync(process.execPath, [...options, programme, folder], { encoding: 'utf8' })
    .trim()
    .split(/\s+/u)
    .map(Number)
