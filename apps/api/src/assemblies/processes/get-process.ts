import type { Advice } from '@reliance/core/assemblies/methods/advice-process.ts'
import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import type { GetProcessInput } from '@reliance/core/assemblies/processes/get-process.ts'
import { processView } from '@reliance/core/assemblies/processes/process-sheet.ts'
import { findBody, findRole } from '@reliance/core/mandates/space-tree.ts'
import { query } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { meIn, namesIn, type ProcessFacts, readFacts } from './process-facts.ts'

type Input = GetProcessInput & { spaceId: string }

/** How the role or the body that sees to it is called. */
const responsibleName = ({ register }: ProcessFacts, responsible: { kind: string; id: string } | null) => {
  if (responsible === null) return ''
  const { kind, id } = responsible
  return (kind === 'role' ? findRole(register.tree, id) : findBody(register.tree, id))?.name ?? ''
}

type Naming = (id: string) => string
type View = ReturnType<typeof processView>

/** A consent with the names behind its voices. */
const namedConsent = (facts: ProcessFacts, view: Extract<View, { kind: 'consent' }>, name: Naming) => ({
  ...view,
  adoptedAt: view.adoptedAt?.toISOString() ?? null,
  closesAt: view.closesAt?.toISOString() ?? null,
  responsibleName: responsibleName(facts, view.responsible),
  facilitatorName: name(view.facilitatorId),
  proposerName: name(view.proposerId),
  participants: view.participants.map(one => ({ ...one, name: name(one.id) })),
})

const saidAdvice = (advice: Advice | null) =>
  advice && { text: advice.text, isImportant: advice.isImportant, answer: advice.answer }

/** What somebody asks advice about, with the names of those who are asked. */
const namedAdvice = ({ register }: ProcessFacts, view: Extract<View, { kind: 'advice' }>, name: Naming) => ({
  ...view,
  readyAt: view.readyAt?.toISOString() ?? null,
  decidedAt: view.decidedAt?.toISOString() ?? null,
  roleName: findRole(register.tree, view.roleId)?.name ?? '',
  deciderName: name(view.deciderId),
  mine: { ...view.mine, advice: saidAdvice(view.mine.advice) },
  advisors: view.advisors.map(({ personId, kind, advice }) => ({
    personId,
    kind,
    name: name(personId),
    advice: saidAdvice(advice),
  })),
})

/** An election with the names behind its ids: of those who take part, and of whoever was named and left. */
const namedElection = (view: Extract<View, { kind: 'election' }>, name: Naming) => ({
  ...view,
  electedAt: view.electedAt?.toISOString() ?? null,
  facilitatorName: name(view.facilitatorId),
  proposedName: view.proposedId === null ? '' : name(view.proposedId),
  participants: view.participants.map(one => ({ ...one, name: name(one.id) })),
})

/**
 * A process as whoever reads may read it now (`processView`), with the names behind its voices. What a round hides is not in
 * the answer, for nobody.
 */
export const getProcess = (wiring: DecisionWiring) =>
  query({
    may: mayShareIn,
    run: async (ctx, { processId }: Input) => {
      const { db, scope } = ctx
      const [facts, organisations, entered] = await Promise.all([
        readFacts(ctx, wiring, processId, ctx.entered),
        wiring.namesOfVoices({ db, scope }),
        ctx.entered,
      ])
      const { row, body, register, sheet } = facts
      const view = processView(sheet, entered.isClosed ? null : meIn(facts, entered), entered.now)
      const name = namesIn(register, organisations)
      const of = {
        processId: row.id,
        title: row.title,
        revision: row.revision,
        bodyId: row.bodyId,
        bodyName: body.name,
        begunAt: row.begunAt.toISOString(),
        decisionId: row.decisionId,
      }
      if (view.kind === 'election') return { ...of, ...namedElection(view, name) }
      return view.kind === 'advice'
        ? { ...of, ...namedAdvice(facts, view, name) }
        : { ...of, ...namedConsent(facts, view, name) }
    },
  })
