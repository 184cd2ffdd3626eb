import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import type { AdviceSheet } from '@reliance/core/assemblies/processes/advice-sheet.ts'
import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import { actorOf, allow } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import type { ActPage, ActScene } from '../../pages/act-page.ts'
import { actAdvice, showAdvice } from './advice-page.ts'
import { actObjection, showObjection } from './objection-page.ts'
import { meIn, type ProcessFacts, readFacts } from './process-facts.ts'

/** What the link is about; refuses where nothing is asked of whoever opens it any more. */
const readScene = async (wiring: DecisionWiring, { db, scope, entered, link }: ActScene) => {
  allow(mayShareIn(actorOf(entered)))
  const facts = await readFacts({ db, scope }, wiring, link.subjectId, Promise.resolve(entered))
  const me = meIn(facts, entered)
  const { state } = facts.sheet
  if (me === null) throw new RuleError('forbidden', { code: 'assemblies.not_a_participant' })
  // No mail of an election opens this page: ballots and objections to a person are written in the application.
  if (facts.sheet.kind === 'election' || (state !== 'objecting' && state !== 'consulting'))
    throw new RuleError('conflict', { code: 'assemblies.process_step_not_now' })
  return { facts, place: await wiring.nameOfSpace({ db, scope }) }
}

/** Answering what a process asks from its mail, without coming in: opening the page says nothing, one press does. */
export const answerPage = (wiring: DecisionWiring): ActPage => ({
  async show(scene) {
    const { facts, place } = await readScene(wiring, scene)
    return facts.sheet.kind === 'advice'
      ? showAdvice(scene, facts as ProcessFacts<AdviceSheet>, place)
      : showObjection(scene, facts as ProcessFacts<ConsentSheet>, place)
  },
  // Only the form of an objection says which text it answers.
  act: doing => (doing.form.fields.has('round') ? actObjection(wiring, doing) : actAdvice(wiring, doing)),
})
