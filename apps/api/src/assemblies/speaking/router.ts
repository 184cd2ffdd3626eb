import { askToSpeakInput } from '@reliance/core/assemblies/speaking/ask-to-speak.ts'
import { chooseSpeakingRuleInput } from '@reliance/core/assemblies/speaking/choose-speaking-rule.ts'
import { endTurnInput } from '@reliance/core/assemblies/speaking/end-turn.ts'
import { giveTurnInput } from '@reliance/core/assemblies/speaking/give-turn.ts'
import { leaveQueueInput } from '@reliance/core/assemblies/speaking/leave-queue.ts'
import { promptSpeakerInput } from '@reliance/core/assemblies/speaking/prompt-speaker.ts'
import { setPriorityInput } from '@reliance/core/assemblies/speaking/set-priority.ts'
import { router, spaceMutation, writing } from '../../boundary/procedures.ts'
import { askToSpeak } from './ask-to-speak.ts'
import { chooseSpeakingRule } from './choose-speaking-rule.ts'
import { endTurn } from './end-turn.ts'
import { giveTurn } from './give-turn.ts'
import { leaveQueue } from './leave-queue.ts'
import { promptSpeaker } from './prompt-speaker.ts'
import { setPriority } from './set-priority.ts'

/** The speaking list of an assembly, one for the room and online (R103, R105). */
export const speakingRouter = router({
  askToSpeak: spaceMutation.input(askToSpeakInput).mutation(writing(askToSpeak)),
  leaveQueue: spaceMutation.input(leaveQueueInput).mutation(writing(leaveQueue)),
  setPriority: spaceMutation.input(setPriorityInput).mutation(writing(setPriority)),
  giveTurn: spaceMutation.input(giveTurnInput).mutation(writing(giveTurn)),
  endTurn: spaceMutation.input(endTurnInput).mutation(writing(endTurn)),
  promptSpeaker: spaceMutation.input(promptSpeakerInput).mutation(writing(promptSpeaker)),
  chooseSpeakingRule: spaceMutation.input(chooseSpeakingRuleInput).mutation(writing(chooseSpeakingRule)),
})
