import type { AssemblyResult } from '@reliance/core/assemblies/codes.ts'
import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import type { ProcessSheet } from '@reliance/core/assemblies/processes/process-sheet.ts'
import { notFound, RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation, type SpaceMutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { saveElected } from './election/save-elected.ts'
import { saveAdopted, saveMoved } from './follow-up.ts'
import { lockFacts, meIn } from './process-facts.ts'

/** What an act on a process names: which one, and where two may act at once, as it was read. */
type OnProcess = { processId: string; revision?: number }

export type Moved = { state: string; revision: number; decisionId: string | null }

/** Rules about who acts rather than when. */
const rightCodes: readonly string[] = [
  'assemblies.not_a_participant',
  'assemblies.facilitator_only',
  'assemblies.proposer_only',
  'assemblies.decider_only',
  'assemblies.not_asked',
  'assemblies.proposed_only',
]

const kindOf = (next: AssemblyResult<ProcessSheet>) =>
  !next.ok && rightCodes.includes(next.error.code) ? 'forbidden' : 'conflict'

/** A rule of core that moves a process on, for the voice of whoever acts. */
type Move<Sheet, Input> = (
  sheet: Sheet,
  byId: string,
  input: Input,
  now: Date,
) => AssemblyResult<ProcessSheet>

/**
 * One act on a process of a kind: under its lock, by a rule of core, in the name of a voice of its body; what follows leaves
 * with it. @param act its name in the register of acts.
 */
export const moving =
  <Sheet extends ProcessSheet>(kind: Sheet['kind'], act: string) =>
  <Input extends OnProcess>(wiring: DecisionWiring, decide: Move<Sheet, Input>) =>
    mutation({
      may: mayShareIn,
      run: async (ctx, input: Input & InSpace): Promise<Moved> => {
        const facts = await lockFacts(ctx, wiring, input.processId)
        const { row, sheet } = facts
        if (sheet.kind !== kind) throw notFound()
        const me = meIn(facts, ctx.entered)
        if (me === null) throw new RuleError('forbidden', { code: 'assemblies.not_a_participant' })
        if (input.revision !== undefined && input.revision !== row.revision)
          throw new RuleError('conflict', { code: 'assemblies.process_changed' })
        const answer = decide(sheet as Sheet, me, input, ctx.now)
        const next = unwrap(answer, kindOf(answer))
        ctx.act(act, row.id)
        if (next.kind === 'consent' && next.state === 'adopted' && sheet.state !== 'adopted') {
          const decisionId = await saveAdopted(ctx, facts, next)
          return { state: next.state, revision: row.revision + 1, decisionId }
        }
        if (next.kind === 'election' && next.state === 'elected' && sheet.state !== 'elected') {
          const decisionId = await saveElected(ctx, facts, next)
          return { state: next.state, revision: row.revision + 1, decisionId }
        }
        await saveMoved(ctx, facts, next, ctx.actor.personId)
        return { state: next.state, revision: row.revision + 1, decisionId: row.decisionId }
      },
    })

/** The same, of which no copy is kept, not even as a hash: of two answers each is soon tried. */
export const keptFrom = <Input extends OnProcess, Output>(
  useCase: SpaceMutation<Input & InSpace, Output>,
): SpaceMutation<Input & InSpace, Output> =>
  Object.assign({}, useCase, { knownBy: ({ processId }: Input) => ({ processId }) })
