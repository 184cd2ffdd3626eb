import * as z from 'zod/mini'
import { ok, refuse } from '../shared/result.ts'
import { lineInput, madeText, requiredLine, requiredText } from '../shared/text-input.ts'
import { type CivilDate, civilDateInput, daysBetween } from '../shared/time.ts'
import type { ActionsResult } from './codes.ts'

/** How far an action reaches (R61). */
export const actionScales = ['local', 'national', 'international'] as const
export type ActionScale = (typeof actionScales)[number]

/** Where an action stands: its lead alone reads a draft; what is done or dropped does not change any more. */
export const actionStates = ['draft', 'published', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** Who reads it: the people of the member organisations, or everybody where the coalition has a public page. */
export const actionAudiences = ['members', 'public'] as const
export type ActionAudience = (typeof actionAudiences)[number]

/** How another organisation may strengthen an action without taking part in it (R83): pass it on, come, lend, pay a part. */
export const amplifyModes = ['relay', 'come', 'lend', 'cofund'] as const
export type AmplifyMode = (typeof amplifyModes)[number]

/** An action has so many themes at most, each a few words; from two on it joins several causes (R72). */
export const mostThemes = 5
export const longestTheme = 40

/** What is asked for and filled by nobody yet: so many lines at most for one action. */
export const mostNeeds = 8
export const longestNeed = 160

/** An action lasts two years at most: what lasts longer is the purpose of a coalition. */
export const longestActionDays = 731

/** Lines of a field in which each line is one thing: trimmed, without empty ones, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
  ),
]

const distinct = (lines: readonly string[]): boolean => new Set(lines).size === lines.length

/** Short lines, each once: themes or needs of an action. */
const shortLines = (longest: number, most: number, tooLong: string, tooMany: string) =>
  z
    .array(requiredLine(longest).check(z.maxLength(longest, tooLong)))
    .check(z.maxLength(most, tooMany), z.refine(distinct, 'shared.wrong_input'))

/** What an action says as its lead writes it (R65). `leadFunction`: whom one turns to there, a function and not only a person. */
export const actionFields = {
  title: requiredLine(120),
  objective: requiredText(1000),
  startsOn: civilDateInput,
  endsOn: civilDateInput,
  scale: z.enum(actionScales),
  themes: shortLines(longestTheme, mostThemes, 'actions.theme_too_long', 'actions.too_many_themes'),
  place: lineInput(200),
  communeCode: z.nullable(madeText(5, text => /^\d[\dAB]\d{3}$/.test(text))),
  leadFunction: requiredLine(120),
  audience: z.enum(actionAudiences, 'actions.audience_missing'),
  amplify: z
    .array(z.enum(amplifyModes))
    .check(z.maxLength(amplifyModes.length), z.refine(distinct, 'shared.wrong_input')),
}
const written = z.object(actionFields)
export type ActionContent = z.output<typeof written>

/** The needs of a new action, a line each. */
export const needsInput = shortLines(
  longestNeed,
  mostNeeds,
  'actions.need_too_long',
  'actions.too_many_needs',
)

/** Refuses days that cannot be: `ends_before_start`, `too_long`. */
export const checkDays = ({
  startsOn,
  endsOn,
}: {
  startsOn: CivilDate
  endsOn: CivilDate
}): ActionsResult<null> => {
  if (endsOn < startsOn) return refuse('actions.ends_before_start', { field: 'endsOn' })
  return daysBetween(startsOn, endsOn) >= longestActionDays
    ? refuse('actions.too_long', { field: 'endsOn' })
    : ok(null)
}

/** Whether an action speaks to several causes at once (R72). */
export const isCrossTheme = ({ themes }: { themes: readonly string[] }): boolean => themes.length >= 2

/** The département of a commune, by the beginning of its official code; it has three signs overseas. */
export const departementOf = (communeCode: string): string =>
  communeCode.slice(0, /^9[78]/.test(communeCode) ? 3 : 2)
