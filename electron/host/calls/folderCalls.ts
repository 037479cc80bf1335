import { accepted } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import type { folders as folderContract } from '#contract/folders.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import type { MachineFolders } from '#electron/host/outgoing/folders/machineFolders.ts'

/** The calls about folders of this machine. */
export const folderCalls = (
  folders: MachineFolders,
  { pickFolder }: Pick<Shell, 'pickFolder'>,
): Pick<Handlers, keyof typeof folderContract> => ({
  pickFolder: async () => {
    if (pickFolder === undefined) return accepted('none')
    const path = await pickFolder()
    return accepted(path === null ? null : folders.take(path))
  },
  lookIntoFolder: ({ folder }) => folders.look(folder),
})
