/**
 * `node tools/package/sbom.mjs`: the bill of materials of a packaged Relance, in CycloneDX. What is built in
 * stands among the development dependencies here, and Electron too: npm alone would leave out all that
 * people get but three packages. It names a little more than ends in the bundles: whole packages, and what they ask for.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '..', '..')
const SOURCES = new Set(['.ts', '.vue', '.css'])
const IMPORTED = /(?:\bfrom|\bimport\(?)\s*['"]((?:@[\w.-]+\/)?[\w.-]+)/gu

/** The packages that the sources of the program name. */
export const importedPackages = (root = ROOT) => {
  const files = ['src', 'electron'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCES.has(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, name = '']) => name),
    ),
  )
}

/**
 * The bill with what the named packages are, and all that they ask for in turn. What Electron's own package
 * asks for only fetches it.
 *
 * @template {{ components: { 'bom-ref': string, name: string }[], dependencies: { ref: string, dependsOn: string[] }[], metadata: { component: { 'bom-ref': string } } }} Bill
 * @param {Bill} bill of everything that is installed
 * @param {Set<string>} names
 * @returns {Bill}
 */
export const shippedOf = (bill, names) => {
  const nameOf = new Map(bill.components.map((part) => [part['bom-ref'], part.name]))
  const asks = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  const root = bill.metadata.component['bom-ref']
  const shipped = new Set([root])
  const take = (/** @type {string} */ ref) => {
    if (shipped.has(ref)) return
    shipped.add(ref)
    if (nameOf.get(ref) !== 'electron') for (const next of asks.get(ref) ?? []) take(next)
  }
  for (const ref of asks.get(root) ?? []) if (names.has(nameOf.get(ref) ?? '')) take(ref)
  return {
    ...bill,
    components: bill.components.filter((part) => shipped.has(part['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => shipped.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn:
          nameOf.get(ref) === 'electron' ? [] : dependsOn.filter((part) => shipped.has(part)),
      })),
  }
}

const main = () => {
  const { stdout } = spawnSync('npm sbom --sbom-format cyclonedx', {
    cwd: ROOT,
    encoding: 'utf8',
    shell: true,
    maxBuffer: 1e8,
  })
  console.log(JSON.stringify(shippedOf(JSON.parse(stdout), importedPackages()), null, 2))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
