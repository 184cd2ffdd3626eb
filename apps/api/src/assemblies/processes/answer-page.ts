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
import { actTalk, showTalk, talkRounds } from './talk-page.ts'

/** What the link is about; refuses where nothing is asked of whoever opens it any more. */
const readScene = async (wiring: DecisionWiring, { db, scope, entered, link }: ActScene) => {
  allow(mayShareIn(actorOf(entered)))
  const facts = await readFacts({ db, scope }, wiring, link.subjectId, Promise.resolve(entered))
  const me = meIn(facts, entered)
  const { state } = facts.sheet
  if (me === null) throw new RuleError('forbidden', { code: 'assemblies.not_a_participant' })
  const talk = talkRounds.find(one => one === state)
  // No mail of an election opens this page: ballots and objections to a person are written in the application.
  if (facts.sheet.kind === 'election' || (state !== 'objecting' && state !== 'consulting' && !talk))
    throw new RuleError('conflict', { code: 'assemblies.process_step_not_now' })
  if (talk && facts.sheet.kind === 'consent' && facts.sheet.proposerId === me)
    throw new RuleError('conflict', { code: 'assemblies.proposer_listens' })
  return { facts, talk, place: await wiring.nameOfSpace({ db, scope }) }
}

/** Answering what a process asks from its mail, without coming in: opening the page says nothing, one press does. */
export const answerPage = (wiring: DecisionWiring): ActPage => ({
  async show(scene) {
    const { facts, talk, place } = await readScene(wiring, scene)
    if (facts.sheet.kind === 'advice') return showAdvice(scene, facts as ProcessFacts<AdviceSheet>, place)
    const consent = facts as ProcessFacts<ConsentSheet>
    return talk ? showTalk(scene, consent, talk, place) : showObjection(scene, consent, place)
  },
  act: doing => {
    const { fields } = doing.form
    if (fields.has('talk')) return actTalk(wiring, doing)
    // Only the form of an objection says which text it answers.
    return fields.has('round') ? actObjection(wiring, doing) : actAdvice(wiring, doing)
  },
})
