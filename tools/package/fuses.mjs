/**
 * `node tools/package/fuses.mjs APP`: reads back from a packaged Relance what is switched off in it for
 * good, and ends with 1 where anything differs from what electron-builder.yml asks for.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * The library by which the packager sets them, as it stands beside the packager.
 * @type {{ FuseV1Options: Record<string, number>, getCurrentFuseWire: (app: string) => Promise<Record<number, number>> }}
 */
const { FuseV1Options, getCurrentFuseWire } = await import(
  pathToFileURL(
    createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json')).resolve(
      '@electron/fuses',
    ),
  ).href
)

/** How a fuse that is on is written in the program. */
const ON = '1'.charCodeAt(0)

/** What a packaged Relance may do: nothing that lets another program run code in its name. */
export const WANTED = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
}

/** What differs in a program, one line each; none where all is as wanted. */
export const differingFuses = async (/** @type {string} */ app) => {
  const wire = await getCurrentFuseWire(app)
  return Object.entries(WANTED).flatMap(([name, wanted]) => {
    const is = wire[FuseV1Options[name] ?? -1] === ON
    return is === wanted
      ? []
      : [`${name} is ${is ? 'on' : 'off'}, and should be ${wanted ? 'on' : 'off'}.`]
  })
}

const main = async () => {
  const [app] = process.argv.slice(2)
  if (app === undefined) {
    console.error('Usage: node tools/package/fuses.mjs APP')
    return 2
  }
  const differing = await differingFuses(app)
  for (const line of differing) console.error(line)
  if (differing.length === 0) console.log(`The fuses of ${app} are as wanted.`)
  return differing.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main()
