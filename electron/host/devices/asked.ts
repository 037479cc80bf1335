import { localOf } from '#domain/calendar/zone.ts'
import { isLongText } from '#domain/union/answers.ts'
import type { Question } from '#domain/union/questions.ts'
import type { Word } from '#domain/union/registers.ts'
import type { FieldQuestion, QuestionSide } from '#domain/views/devices.ts'

/** Questions as a screen shows them. */
export const askedFields = (
  questions: readonly Question[],
  zone: string,
  nameOf: (device: string) => string,
): readonly FieldQuestion[] => {
  const side = ({ event, value }: Word): QuestionSide => ({
    value,
    device: event.device,
    name: nameOf(event.device),
    at: localOf(Date.parse(event.recordedAt), zone),
  })
  return questions.map(({ id, kind, application, target, field, here, there }) => ({
    ...{ id, kind, field, here: side(here), there: side(there) },
    ...(application === null ? {} : { application }),
    ...(target.kind === 'person' || target.kind === 'entry' || target.kind === 'template'
      ? { [target.kind]: target.id }
      : {}),
    isLong: isLongText(here.value) && isLongText(there.value),
  }))
}
