/** Puts files until something stands in the way, then once more after the signs of it; prints it as JSON. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { answered } from '#electron/host/devices/carrier/carrierProblem.ts'
import { folderWork } from '#electron/host/devices/folder/folderWork.ts'
import { carriedBytes, DEVICE, LOGBOOK } from '../carriedBytes.ts'

const [, , folder = ''] = process.argv
const known = { logbook: LOGBOOK, isBegun: false, own: [DEVICE] }
const work = folderWork(folder)
let whole = 0
let trouble = 'none'
for (let n = 0; n < 100 && trouble === 'none'; n += 1) {
  const { path, bytes } = carriedBytes(20_000)
  const put = await answered(() => work.put(known, path, bytes))
  if (put.ok) whole += 1
  else ({ trouble } = put)
}
const listed = work.list(known)
let read = 0
for (const { path } of listed) if ((await answered(() => work.read(known, path))).ok) read += 1
const names = listed.length === 0 ? [] : readdirSync(join(folder, `Relance-${LOGBOOK}`, DEVICE))
console.log(JSON.stringify({ trouble, whole, read, names: names.length }))
