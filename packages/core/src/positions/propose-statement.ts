import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { languages } from '../shared/messages.ts'
import { type Access, type Actor, withRank } from '../shared/permission.ts'
import { ok, refuse } from '../shared/result.ts'
import { inOneForm, isSeenLine } from '../shared/seen-line.ts'
import { textInput } from '../shared/text-input.ts'
import type { PositionResult } from './codes.ts'
import { hintsFor, type StatementHint } from './statement-hints.ts'

/** Characters as a person counts them (code points); the only rule of form that blocks (protocols §10). */
export const statementMax = 200
export const backgroundMax = 2000

/**
 * The words of a statement, as a name is written: no sign in them that is not seen, for they are read by everybody and quoted by
 * others (`shared.unseen_signs`). Line breaks become spaces afterwards. A longer text than allowed is taken, so that the refusal
 * is the rule's own, with the count.
 */
export const statementInput = textInput(2000).check(
  z.overwrite((text: string) => inOneForm(text, 'NFC')),
  z.refine(text => isSeenLine(text.replace(/[\t\n]+/g, ' ')), 'shared.unseen_signs'),
)

export const proposeStatementInput = z.object({
  text: statementInput,
  background: textInput(backgroundMax),
  lang: z.enum(languages),
})
export type ProposeStatementInput = z.output<typeof proposeStatementInput>

/** Whoever takes part in the coalition may propose. */
export const mayProposeStatement = (actor: Actor): Access => withRank(actor, 'participant')

/** The text in one line, or why it cannot be a statement. `others` are the texts already in the coalition. */
export const statementText = (text: string, others: readonly string[]): PositionResult<string> => {
  const line = text.replace(/\s*[\t\n]\s*/g, ' ').trim()
  if (line === '') return refuse('positions.statement_empty', { field: 'text' })
  const count = Array.from(line).length
  if (count > statementMax)
    return refuse('positions.statement_too_long', { field: 'text', params: { count, max: statementMax } })
  const folded = foldText(line)
  if (others.some(other => foldText(other) === folded))
    return refuse('positions.statement_already_there', { field: 'text' })
  return ok(line)
}

/**
 * A statement for the coordination to accept. Hints stand beside it and block nothing.
 * Refuses: `statement_empty`, `statement_too_long`, `statement_already_there`.
 */
export const proposeStatement = (
  facts: { readonly otherTexts: readonly string[] },
  input: ProposeStatementInput,
): PositionResult<{ text: string; background: string; lang: string; hints: StatementHint[] }> => {
  const text = statementText(input.text, facts.otherTexts)
  if (!text.ok) return text
  const { background, lang } = input
  return ok({ text: text.value, background, lang, hints: hintsFor(text.value) })
}
