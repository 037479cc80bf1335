import type { JoinedFile } from './files/joined.ts'
import type { SharingMemory } from './memory/memory.ts'
import { spansOf } from './memory/spans.ts'

/** Files that were put together here, as they are known from then on; `sizes` as they are listed. */
export const knownFiles = (
  joined: readonly JoinedFile[],
  sizes: ReadonlyMap<string, number>,
): SharingMemory['files'] =>
  Object.fromEntries(
    joined.map(({ path, places, empty }) => [
      path,
      { size: sizes.get(path) ?? 0, spans: spansOf(places), empty },
    ]),
  )
