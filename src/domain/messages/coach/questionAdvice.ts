import { fine, idea, suggestion, type Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { plainText } from './faults.ts'
import { withoutQuotes } from './quoted.ts'
import { isTemplate, TEMPLATES, type Template } from '#domain/messages/templates.ts'
import { wordCount } from '#domain/messages/wordCount.ts'

const JUDGEMENT =
  /\b(?:(?:avez-vous pense|pensez-vous|avez-vous trouve|pensiez-vous) (?:de |d')?(?:moi|mon|ma|mes|notre)\b|comment (?:m'avez-vous trouve\w*|etais-je|ai-je ete|s'est passe mon)|ai-je (?:mes|une|toutes mes|des|encore) (?:\w+ )?chances?|quelles sont mes chances|quelle impression|ai-je (?:fait|laisse) (?:une )?bonne|suis-je (?:bien )?(?:place|retenu)|what (?:did|do) you think (?:of|about) (?:me|my|our)|how did i do|(?:did|have) i (?:make|made|do|done) (?:a )?(?:good|well)|my chances|do i (?:have|stand) a chance|did i (?:come across|seem|give|answer|say)|pensez-vous que je|(?:notre )?(?:entretien|echange) vous a(?:-t-il)? (?:plu|convaincue?)|(?:ai-je|suis-je) (?:\w+ )?(?:repondu|a la hauteur)|do you think (?:that )?i (?:am|was|did|have|would be|could be|fit|made|came)|am i (?:still )?(?:a good|the right|what you|in the running)|(?:vous )?ai-je (?:pu vous )?(?:convaincu|seduit|plu|interesse)\w*|vous ai-je|je vous ai (?:(?:\w+ment|bien|trop|assez|peu|plutot|toujours|tres|un peu) )?(?:paru|semble|plu|seduite?|convaincue?)|suis-je (?:toujours )?(?:le bon|la bonne|celle|celui)|mon profil (?:vous )?(?:convient|plait|a-t-il|correspond)|what impression|(?:qu'avez-vous|que vous a|qu'en avez-vous) (?:\w+ )?(?:pense|inspire)|where do i (?:stand|rank|come)|your (?:ranking|shortlist)|(?:mon profil|ma candidature|mon parcours|mon experience) vous (?:a|ait|semble|parait|interesse)|(?:about|with) (?:me|my (?:profile|application|experience|background)) (?:that|which|you)|(?:worr|concern|hesitat|doubt|put)\w* (?:you )?(?:about|off by|by) (?:me|my)|(?:reservations?|doubts?|concerns?|reserves|doutes|hesitations) (?:about|on|sur|quant a|a propos de) (?:me|my|moi|mon|ma|mes))\b/u
/** How one did oneself, in a question: whatever the verb, it is a verdict on the writer. */
const ONESELF =
  /\b(?:j'ai (?:\w+ )?(?:mes|des|une) (?:\w+ )?chances?|j'ai (?:\w+ )?(?:ete|fait|su|repondu|convaincu|donne|laisse|reussi|plu|marque|assure)|je me suis (?:\w+ )?(?:montre|debrouille|presente)\w*|ma (?:prestation|performance)|mes reponses|bonne impression|did i (?:\w+ )?(?:do|make|come|give|perform|convince|meet|pass|answer)|i (?:did|came across|performed|answered|interviewed|made) |my (?:performance|answers)|compare (?:with|to)|how i (?:did|was)|do i (?:rank|stand|compare)|i gave|i (?:seemed|sounded)|face aux? autres? |tien\w*(?:-\w+)* la route|(?:was|were) (?:i|my answers) )/u
/** Asks for an account, not for an answer. */
const OPEN =
  /\b(?:pourquoi|comment|detailler|expliquer|m'en dire (?:plus|davantage)|que pensez-vous|quels? (?:sont|seront) (?:les|vos)|quelles (?:sont|seront)|why|how (?:do|are|will|would|did)|explain|walk me through|run me through|talk me through|everything|in detail|tell me (?:more|about)|what are (?:the|your))\b/u
/** A question with more words than this, or so many parts, is long to answer (our choice). */
const CLOSED_WORDS = 22

/** Asks without a question mark, as courtesy does: it is asked, and nothing is missing. */
const ASKED =
  /\b(?:let me know|j'aimerais savoir|je (?:souhaiterais|souhaitais|voudrais) savoir|i(?: would|'d) (?:like|love) to know|i(?: was)? wonder(?:ed|ing)?|(?:writing|wanted|thought i would|like|love) to ask (?:whether|if|when|where|about)|je me demand(?:e|ais) (?:si|quand|ou)|(?:savoir|to (?:know|see|check|ask|find out)) (?:si|ou|quand|quelle?s?|if|where|when|whether|what)|(?:ecris|contacte|vers vous) (?:\w+ )?pour savoir (?:si|quand|ou)|keep me (?:posted|informed|updated)|be (?:glad|grateful|happy) to (?:hear|know)|tell me (?:when|where|whether)|(?:dites|dire|tenez|tenir|informer|faire savoir|indiquer)(?:-moi| me| m')? (?:quand|ou|si|au courant|informee?|de)|me (?:dire|faire) (?:quand|si|savoir|ou)|me tenir (?:au courant|informee?)|je vous serais? reconnaissante?|look(?:ing)? forward to (?:hearing|your))\b/u
const INVERTED =
  /(?:^|[.!?\n]\s*)[^.!?\n]*\b(?:pourriez-vous|pouvez-vous|savez-vous|avez-vous|auriez-vous|puis-je|est-ce que|could you|can you|do you know|have you|would you)\b[^.!?\n]*\./u
const NOT_NOW =
  /\b(?:salaire|remuneration|tele-?travail|conges|rtt|tickets? restaurant|mutuelle|primes?|salary|pay rise|how much|work from home|remote (?:work|days)|holidays?|benefits|bonus)\b/u

const questionsIn = (body: string): readonly string[] =>
  withoutQuotes(body)
    .replace(/(?:https?:\/\/|www\.)\S+/giu, '')
    .match(/[^.!?\n]*\?+/gu) ?? []

/** A thanks that has room for a question; an invitation has none. */
export const isThanks = (row: Template | undefined): boolean =>
  row?.rules.includes('thank') === true && row.most === undefined

/** Steps whose message asks for the date of a decision. */
const ASKS_DATE: readonly string[] = ['follow-up', 'call-back', 'mail-after-message', 'ask-news']

/** Two things asked in one question: who, and by what, and when. */
const ASKING =
  /\b(?:qui|quel(?:le)?s?|quand|comment|combien|pourquoi|ou|who|what|which|when|how|why|where)\b/gu
const MOST_ASKED = 2

/** « Un mot au sujet du poste : savez-vous …? »: what stands before the colon is not asked. */
const askedIn = (question: string): string => /:\s+(\S[^:]*)$/u.exec(question)?.[1] ?? question

const isOpen = (question: string): boolean =>
  (plainText(question).match(ASKING)?.length ?? 0) > MOST_ASKED ||
  OPEN.test(plainText(question)) ||
  wordCount(askedIn(question)) > CLOSED_WORDS ||
  (askedIn(question).match(/,/gu)?.length ?? 0) > 1

const WISHES_TO_KNOW = /\b(?:savoir si|know (?:if|whether|how)|wonder\w* (?:if|whether|how))\b/u

const asksOfOneself = (body: string, questions: readonly string[]): boolean =>
  [
    ...questions,
    ...body.split(/[.!?\n]/u).filter((one) => WISHES_TO_KNOW.test(plainText(one))),
  ].some((one) => ONESELF.test(`${plainText(one)} `))

/** One question, short to answer; a thoughtful one in a thanks; none about oneself (S4, S5). */
export const questionAdvice = ({ template, body }: CoachedMessage): readonly Advice[] => {
  const row = isTemplate(template) ? TEMPLATES[template] : undefined
  // A script for the telephone holds the answers to several turns of the conversation.
  if (row?.spoken === true) return []
  const questions = questionsIn(body)
  const [only = ''] = questions
  const plain = plainText(body)
  const isAfterNo = row?.rules.includes('refusal-thanks') === true
  if (JUDGEMENT.test(plain) || (!isAfterNo && asksOfOneself(body, questions)))
    return [suggestion('tone', 'judgement-question')]
  if (isThanks(row)) {
    if (questions.some((question) => NOT_NOW.test(plainText(question))))
      return [suggestion('tone', 'not-now')]
    if (questions.length > 1)
      return [suggestion('tone', 'several-questions', { n: questions.length })]
    return [
      questions.length === 1
        ? fine('tone', 'thoughtful-question')
        : idea('tone', 'no-thoughtful-question'),
    ]
  }
  if (questions.length > 1)
    return [suggestion('tone', 'several-questions', { n: questions.length })]
  const asksDate = row?.rules.some((rule) => ASKS_DATE.includes(rule)) === true
  if (row?.asks !== true || !asksDate) return []
  if (questions.length === 0) {
    if (INVERTED.test(plainText(withoutQuotes(body.replaceAll('\n', '.\n')))))
      return [suggestion('tone', 'question-mark')]
    return ASKED.test(plain) ? [] : [suggestion('tone', 'no-question')]
  }
  return [isOpen(only) ? suggestion('tone', 'open-question') : fine('tone', 'one-question')]
}
