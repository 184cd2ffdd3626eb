import type { EffectKind } from '@reliance/core/mandates/decision-effect.ts'
import type { KnownPowers } from '@reliance/core/mandates/space-tree.ts'
import { onlyNamed } from '@reliance/core/shared/only-named.ts'
import type { PowerGroup } from '@reliance/core/shared/permission.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import type { ReadDb, Tx } from '@reliance/db/connection/database.ts'
import type { AnswerRow, DecisionRow } from '@reliance/db/mandates/decisions.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { FileView } from '../files/attach.ts'
import type { Html } from '../pages/drawing.ts'
import type { Form } from '../pages/form-parts.ts'

/** What a decision is settled with: by somebody's answer, or by its last day. */
export type Settling = Pick<MutationContext, 'db' | 'scope' | 'now' | 'newId' | 'emit' | 'notify' | 'act'>

export type Applying = {
  readonly ctx: Settling
  readonly decision: DecisionRow
  readonly answers: readonly AnswerRow[]
  readonly effectId: string
}

/** A text that an effect brings into force, to be read before one answers, with the one that it takes the place of. */
export type EffectReading = {
  readonly label: string
  readonly text: string
  readonly lang: string
  readonly files: FileView[]
  readonly before: { readonly label: string; readonly text: string } | null
}

/**
 * What a kind of effect does beyond bodies, roles and mandates, which are stored from the tree. `refuse` looks at what
 * the tree does not hold, when a decision is proposed and again when it is applied.
 */
export type EffectHandler<Payload> = {
  readonly kind: EffectKind<Payload>
  readonly refuse?: (inside: { db: Tx; scope: Scope; now: Date }, payload: Payload) => Promise<Refusal | null>
  readonly reading?: (inside: { db: ReadDb; scope: Scope }, payload: Payload) => Promise<EffectReading>
  /** The same on a page that a mail opens: what changes, then the whole text. */
  readonly readingHtml?: (form: Form, reading: EffectReading) => Promise<Html>
  readonly onProposed?: (ctx: MutationContext, payload: Payload) => Promise<void>
  readonly apply?: (applying: Applying, payload: Payload) => Promise<void>
}

/** Of every kind, by its name; each kind parses its own payload before it looks at it. */
// biome-ignore lint/suspicious/noExplicitAny: the payload of a kind is known to the kind alone
export type EffectHandlers = Readonly<Record<string, EffectHandler<any>>>

/** A voice that is not one person's, and how it is called. */
export type VoiceName = { readonly electorId: string; readonly name: string }

/** What other contexts bring to decisions, wired once (`wiring/decisions.ts`). */
export type DecisionWiring = {
  readonly handlers: EffectHandlers
  readonly knownPowers: KnownPowers
  /** The group under which each of them is offered. */
  readonly powerGroups: Readonly<Record<string, PowerGroup>>
  /** The power by which somebody says yes for their organisation in a coalition. */
  readonly signingPower: string
  /** What the space entered is called: its name stands with a later context. */
  readonly nameOfSpace: (inside: { db: ReadDb; scope: Scope }) => Promise<string>
  /** The organisations that have a voice in the space entered, by what they are called; none in one of people. */
  readonly namesOfVoices: (inside: { db: ReadDb; scope: Scope }) => Promise<readonly VoiceName[]>
  /** Where its pages begin on this site: `/o/jardins-levain`. */
  readonly pathOfSpace: (inside: { db: ReadDb; scope: Scope }) => Promise<string>
}

/** The kinds alone, as core reads them. */
export const kindsOf = ({ handlers }: DecisionWiring) =>
  onlyNamed(Object.fromEntries(Object.entries(handlers).map(([name, { kind }]) => [name, kind])))
