import { idea, suggestion, type Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { plainWords } from './plainWords.ts'
import { isInvitation } from '#domain/messages/templates.ts'
import { FILES_HEAVY_BYTES } from '#domain/messages/sending/sentFiles.ts'

const ANNOUNCES_FILE =
  /\bci joint(?:e|s|es)?\b|\b(?:en )?pieces? jointes?\b|\ben pj\b|\ben annexes?\b|\bje (?:vous )?joins\b|\b(?:transmets|envoie|adresse|fais parvenir) (?:\w+ )?(?:mon|ma|mes|le|la|les|un|une) (?:\w+ )?(?:cv|c v|lettre|references|portfolio|dossier|diplomes?)\b|\bavec ce (?:message|mail|courriel)\b|\b(?:voici|vous trouverez) (?:\w+ ){0,4}(?:cv|references|portfolio|dossier|diplomes?|lettre)\b|\b(?:including|included|include) (?:\w+ )?(?:my|the|a) (?:\w+ )?(?:cv|resume|portfolio|references|letter|certificate)s?\b|\bhere (?:is|are) my (?:\w+ )?(?:cv|resume|portfolio|references)\b|\battached\b|\battachments?\b|\bi (?:have )?(?:attach|enclose)(?:d)?\b|\benclosed\b|\bplease find (?:my|the|a)\b|\b(?:sending|send) you my (?:\w+ )?(?:cv|resume|portfolio|references)\b/u

/** What the person has to see to before the message leaves. */
export const sendingAdvice = (message: CoachedMessage): readonly Advice[] => [
  ...(message.missing !== undefined && message.missing.length > 0
    ? [suggestion('sending', 'fields-missing', { n: message.missing.length })]
    : []),
  ...(isInvitation(message.template) ? [idea('sending', 'follow-the-company')] : []),
  ...(message.channel === 'email' ? fileAdvice(message) : []),
]

/** Files that go along and documents that are named are listed where the message is sent. */
const fileAdvice = ({ body, files, named = 0 }: CoachedMessage): readonly Advice[] => {
  const { count = 0, bytes = 0 } = files ?? {}
  const announces = ANNOUNCES_FILE.test(
    plainWords(body)
      .join(' ')
      .replaceAll(
        /\b(?:attached nothing|nothing (?:\w+ )?attached|not attached|no attachments?|aucune piece jointe|sans piece jointe)\b/gu,
        '',
      ),
  )
  return [
    ...(count > 0 && !announces ? [suggestion('sending', 'files-unannounced')] : []),
    ...(bytes >= FILES_HEAVY_BYTES
      ? [suggestion('sending', 'files-heavy', { n: Math.round(bytes / 1_000_000) })]
      : []),
    ...(announces && count + named === 0 ? [suggestion('sending', 'attach-yourself')] : []),
  ]
}
