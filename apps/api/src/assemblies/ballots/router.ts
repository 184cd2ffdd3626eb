import { ballotFileInput } from '@reliance/core/assemblies/ballots/ballot-file.ts'
import { castVoteInput } from '@reliance/core/assemblies/ballots/cast-vote.ts'
import { changeBallotInput } from '@reliance/core/assemblies/ballots/change-ballot.ts'
import { closeBallotInput } from '@reliance/core/assemblies/ballots/close-ballot.ts'
import { confirmHandsInput } from '@reliance/core/assemblies/ballots/confirm-hands.ts'
import { countHandsInput } from '@reliance/core/assemblies/ballots/count-hands.ts'
import { draftBallotInput } from '@reliance/core/assemblies/ballots/draft-ballot.ts'
import { getBallotInput } from '@reliance/core/assemblies/ballots/get-ballot.ts'
import { listBallotsInput } from '@reliance/core/assemblies/ballots/list-ballots.ts'
import { openBallotInput } from '@reliance/core/assemblies/ballots/open-ballot.ts'
import { proclaimBallotInput } from '@reliance/core/assemblies/ballots/proclaim-ballot.ts'
import { putOnlineInput } from '@reliance/core/assemblies/ballots/put-online.ts'
import { voidBallotInput } from '@reliance/core/assemblies/ballots/void-ballot.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../../boundary/procedures.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { ballotFile } from './ballot-file.ts'
import { castVote } from './cast-vote.ts'
import { changeBallot } from './change-ballot.ts'
import { closeBallot } from './close-ballot.ts'
import { confirmHands } from './confirm-hands.ts'
import { countHands } from './count-hands.ts'
import { draftBallot } from './draft-ballot.ts'
import { getBallot } from './get-ballot.ts'
import { listBallots } from './list-ballots.ts'
import { openBallot } from './open-ballot.ts'
import { proclaimBallot } from './proclaim-ballot.ts'
import { putOnline } from './put-online.ts'
import { voidBallot } from './void-ballot.ts'

/** The ballots of the assemblies of an organisation (protocols §1.1, R93, R94). */
export const ballotsRouter = (wiring: DecisionWiring) =>
  router({
    list: spaceQuery.input(listBallotsInput).query(reading(listBallots)),
    get: spaceQuery.input(getBallotInput).query(reading(getBallot)),
    file: spaceQuery.input(ballotFileInput).query(reading(ballotFile)),
    draft: spaceMutation.input(draftBallotInput).mutation(writing(draftBallot(wiring))),
    change: spaceMutation.input(changeBallotInput).mutation(writing(changeBallot(wiring))),
    open: spaceMutation.input(openBallotInput).mutation(writing(openBallot)),
    putOnline: spaceMutation.input(putOnlineInput).mutation(writing(putOnline(wiring))),
    vote: spaceMutation.input(castVoteInput).mutation(writing(castVote)),
    close: spaceMutation.input(closeBallotInput).mutation(writing(closeBallot)),
    countHands: spaceMutation.input(countHandsInput).mutation(writing(countHands)),
    confirmHands: spaceMutation.input(confirmHandsInput).mutation(writing(confirmHands)),
    proclaim: spaceMutation.input(proclaimBallotInput).mutation(writing(proclaimBallot(wiring))),
    void: spaceMutation.input(voidBallotInput).mutation(writing(voidBallot)),
  })
