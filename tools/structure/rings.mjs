import { posix } from 'node:path'

/** @typedef {import('./imports.mjs').Import} Import */

/**
 * The imports from folder to folder, one for each pair. Every folder is a room of its own, also
 * beside its parent: a parent holds what its folders stand on, or what is made of them, never both.
 *
 * @param {readonly Import[]} imports
 * @returns {Map<string, Map<string, Import>>}
 */
const folderGraph = (imports) => {
  /** @type {Map<string, Map<string, Import>>} */
  const graph = new Map()
  for (const arrow of imports) {
    const [from, to] = [posix.dirname(arrow.from), posix.dirname(arrow.to)]
    const uses = graph.get(from) ?? new Map()
    if (from !== to && !uses.has(to)) uses.set(to, arrow)
    graph.set(from, uses)
  }
  return graph
}

/**
 * The shortest way along imports from one folder to another, or none.
 *
 * @param {Map<string, Map<string, Import>>} graph
 * @param {string} start
 * @param {string} goal
 * @returns {Import[] | undefined}
 */
const wayBetween = (graph, start, goal) => {
  /** @type {Map<string, Import[]>} */
  const ways = new Map([[start, []]])
  for (const [folder, way] of ways)
    for (const [next, arrow] of graph.get(folder) ?? []) {
      if (next === goal) return [...way, arrow]
      if (!ways.has(next)) ways.set(next, [...way, arrow])
    }
  return undefined
}

/** @param {readonly string[]} members @param {readonly Import[]} loop */
const ringFinding = (members, loop) => {
  const names = loop.map(({ from, to }) => `${from} imports ${to}`)
  return `Ring of ${String(members.length)} folders (${members.join(', ')}): ${names.join('; ')}. Move what one needs of the other into a folder below both, or hand it in as an argument.`
}

/**
 * One line for each ring of folders: the folders that reach each other, and the imports of the
 * shortest loop among them.
 *
 * @param {readonly Import[]} imports
 * @returns {string[]}
 */
export const ringFindings = (imports) => {
  const graph = folderGraph(imports)
  /** @type {Set<string>} */
  const told = new Set()
  return [...graph.keys()].sort().flatMap((folder) => {
    const loop = told.has(folder) ? undefined : wayBetween(graph, folder, folder)
    if (loop === undefined) return []
    const members = [...graph.keys()]
      .filter((other) => wayBetween(graph, folder, other) && wayBetween(graph, other, folder))
      .sort()
    for (const member of members) told.add(member)
    return [ringFinding(members, loop)]
  })
}
