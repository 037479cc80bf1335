/** Does one of the deeds of sharing: the data folder, the place of the files, the deed. */
import { aScheduler, shellIn } from '#test/build/shellIn.ts'
import { createHost } from '#electron/host/host.ts'
import { PHRASE_COST, SHARING_DEEDS, type SharingDeed } from './sharingDeeds.ts'

const [, , folder = '', place = '', deed = ''] = process.argv
const host = await createHost(shellIn(folder), aScheduler(), PHRASE_COST)
await SHARING_DEEDS[deed as SharingDeed](host, { kind: 'folder', folder: place })
console.log('done')
await host.close()
