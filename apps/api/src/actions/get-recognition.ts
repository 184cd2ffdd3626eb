import { mayActFor, mayKeepPlan, mayReadActions } from '@reliance/core/actions/powers.ts'
import { recognitionOf } from '@reliance/core/actions/recognition.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { latestCheck, listAnswers } from '@reliance/db/actions/recognition.ts'
import { actorOf, query } from '../boundary/use-case.ts'

type Input = { spaceId: string }

/** What was asked last about the plan, what each organisation answered and misses, and whether the coalition recognises itself. */
export const getRecognition = query({
  may: mayReadActions,
  run: async ({ db, scope, entered: entering }, { spaceId }: Input) => {
    const [check, members, entered] = await Promise.all([
      latestCheck(db, scope),
      listJoined(db, scope),
      entering,
    ])
    const answers = check ? await listAnswers(db, scope, check.id) : []
    const actor = actorOf(entered)
    const isKept = !entered.isClosed && mayKeepPlan(actor, spaceId, entered.now).allowed
    const isOpen = check !== undefined && check.closedAt === null
    const said = answers.map(one => ({ answer: one.answer, isReplied: one.reply !== '' }))
    return {
      check: check
        ? {
            checkId: check.id,
            threshold: check.threshold,
            titles: check.titles,
            openedAt: check.openedAt.toISOString(),
            closedAt: check.closedAt?.toISOString() ?? null,
            memberCount: members.length,
            result: recognitionOf(said, { memberCount: members.length, threshold: check.threshold }),
          }
        : null,
      answers,
      can: {
        open: isKept && !isOpen,
        close: isKept && isOpen,
        answerFor:
          isOpen && !entered.isClosed
            ? members.filter(one => mayActFor(actor, one.organisationId, entered.now).allowed)
            : [],
      },
    }
  },
})
