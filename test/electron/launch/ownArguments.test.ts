import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { ownArguments } from '#electron/launch/ownArguments.ts'

const root = join(import.meta.dirname, 'app')
const main = join(root, 'out', 'main', 'main.js')

it.each([
  ['packaged', ['relance', '--hidden'], ['--hidden']],
  ['by its folder', ['electron', '--inspect=0', root, '--demo'], ['--demo']],
  ['by a dot', ['electron', '.', '--demo'], ['--demo']],
  ['by its entry', ['electron', '-r', 'loader.js', main, '--data', '/d'], ['--data', '/d']],
])('an app started %s has its own arguments', (_how, argv, own) => {
  expect(ownArguments(argv, pathToFileURL(main).href, root)).toEqual(own)
})
