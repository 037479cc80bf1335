import { kindOfRule, type MessageKind } from './messageKinds.ts'
import { TEMPLATES, type TemplateId } from './templates.ts'

/** The kind of message a template is listed under: that of the first rule it serves. */
export const kindOfTemplate = (id: TemplateId): MessageKind => {
  const [rule] = TEMPLATES[id].rules
  return (rule && kindOfRule(rule)) ?? 'follow-up'
}
