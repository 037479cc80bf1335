/** Does one of the deeds that write a kept file: the folder of everything, the deed. */
import { createHost } from '#electron/host/host.ts'
import { aScheduler } from '#test/build/shellIn.ts'
import { OUTGOING_DEEDS, type OutgoingDeed } from './outgoingDeeds.ts'
import { savingShell } from './savingShell.ts'

const [, , root = '', deed = ''] = process.argv
const host = await createHost(savingShell(root, deed as OutgoingDeed), aScheduler())
await host.tick()
const done = await OUTGOING_DEEDS[deed as OutgoingDeed](host, root)
console.log(done.ok ? 'done' : done.reason)
await host.close()
