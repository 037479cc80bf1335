import { cpSync, rmSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { REASONS } from '#domain/outcome.ts'
import { canMount, onDiskWithRoom } from '#test/build/limits.ts'
import { runChildIn } from '#test/build/runChildIn.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { OUTGOING_DEEDS, SAVES, type OutgoingDeed } from './outgoingDeeds.ts'
import { begin, expectSound, filesIn } from './outgoingHouse.ts'

const IS_NIGHT = process.env['RELANCE_KILLS'] !== undefined
const DEEDS = Object.keys(OUTGOING_DEEDS) as readonly OutgoingDeed[]

vi.setConfig({ testTimeout: IS_NIGHT ? 7_200_000 : 300_000 })

/** A deed and how many KiB the disk has left: more of each at night. */
const FULL: readonly (readonly [deed: OutgoingDeed, kibibytes: number])[] = IS_NIGHT
  ? DEEDS.flatMap((deed) => Array.from({ length: 20 }, (_, at) => [deed, at * 32] as const))
  : [
      ['save-logbook', 40],
      ['add', 200],
    ]

if (canMount)
  test('a disk that is full at any moment is said in one sentence, and nothing half made is left', async () => {
    const said = new Set<string>()
    for (const [deed, kibibytes] of FULL) {
      const [root, whole] = [temporaryFolder(), temporaryFolder()]
      await begin(root, deed)
      if (SAVES[deed] !== undefined) {
        cpSync(root, whole, { recursive: true })
        runChildIn(import.meta.dirname, 'leave', [whole, deed])
      }
      const lines = runChildIn(
        import.meta.dirname,
        'leave',
        [root, deed],
        onDiskWithRoom(root, kibibytes),
      )
      try {
        expect(lines).toHaveLength(1)
        const [how = ''] = lines
        said.add(how)
        expect(['done', ...REASONS]).toContain(how)
        // The file that comes in is sound: whoever reads otherwise throws a good copy away.
        expect(how).not.toContain('damaged')
        expect(
          filesIn(root).filter((path) => /\.unfinished|relance-unfinished/u.test(path)),
        ).toEqual([])
        await expectSound(root, deed, whole)
      } catch (error) {
        throw new Error(`${deed} with ${kibibytes} KiB left`, { cause: error })
      }
      for (const folder of [root, whole]) rmSync(folder, { recursive: true })
    }
    expect(said).toContain('disk-full')
    if (IS_NIGHT) process.stdout.write(`${FULL.length} full disks: ${[...said].join(', ')}\n`)
  })
