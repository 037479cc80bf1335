/** Asks for a place whose thread hangs in the system, as over a mount that is gone, then ends. */
import { Worker } from 'node:worker_threads'
import { makePlaceThreads } from '#electron/host/devices/reach/placeThreads.ts'

const [, , pipe = ''] = process.argv
const READS = "require('node:fs').readFileSync(require('node:worker_threads').workerData)"
const ask = makePlaceThreads({
  limitMs: 500,
  start: () => {
    const worker = new Worker(READS, { eval: true, workerData: pipe })
    worker.unref()
    return worker
  },
})
console.log(JSON.stringify(await ask('logbooks', { kind: 'folder', folder: '/gone' }, {})))
process.exit(0)
