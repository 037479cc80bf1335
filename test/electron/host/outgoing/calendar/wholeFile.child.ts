import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Writes a file and is killed at the call to the disk whose number is given, before it or after it:
 * `node wholeFile.child.ts PATH TEXT NUMBER before|after`.
 */
const [, , path = '', text = '', number = '0', side = 'before'] = process.argv
const CALLS = ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync'] as const

let made = 0
const dieAt = (moment: string): void => {
  if (made === Number(number) && moment === side) process.kill(process.pid, 'SIGKILL')
}
for (const name of CALLS) {
  const whole = fs[name] as (...given: unknown[]) => unknown
  Object.assign(fs, {
    [name]: (...given: unknown[]): unknown => {
      made += 1
      dieAt('before')
      // A disk takes a long text in pieces: the first of them is all that was written when it dies.
      const isCut = name === 'writeSync' && made === Number(number)
      const answer = isCut ? whole(given[0], given[1], 0, 3) : whole(...given)
      dieAt('after')
      return answer
    },
  })
}
syncBuiltinESMExports()
const { writeWhole } = await import('#electron/host/outgoing/calendar/wholeFile.ts')
writeWhole(path, text)
process.stdout.write(String(made))
