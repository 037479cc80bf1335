import type { ViewTime } from '#domain/views/stepView.ts'
import { demoCommands } from './demoCommands.ts'
import type { Writer } from '#electron/host/writing/writer.ts'

/** Fills an empty logbook with the sample, application by application, as the person would write it. */
export const writeDemo = async (writer: Pick<Writer, 'act'>, time: ViewTime): Promise<void> => {
  for (const commands of demoCommands(time)) {
    const written = await writer.act(commands)
    if (!written.ok) throw new Error(`sample refused: ${written.reason} ${written.field ?? ''}`)
  }
}
