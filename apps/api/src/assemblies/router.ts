import { adjournAssemblyInput } from '@reliance/core/assemblies/adjourn-assembly.ts'
import { addItemInput } from '@reliance/core/assemblies/agenda/add-item.ts'
import { adjournItemsInput } from '@reliance/core/assemblies/agenda/adjourn-items.ts'
import { orderItemsInput } from '@reliance/core/assemblies/agenda/order-agenda.ts'
import { withdrawItemInput } from '@reliance/core/assemblies/agenda/withdraw-item.ts'
import { approveMinutesInput } from '@reliance/core/assemblies/approve-minutes.ts'
import { assemblyPaperInput } from '@reliance/core/assemblies/assembly-paper.ts'
import { answerConvocationInput } from '@reliance/core/assemblies/attendance/answer-convocation.ts'
import { giveProxyInput } from '@reliance/core/assemblies/attendance/give-proxy.ts'
import { hostWelcomeInput } from '@reliance/core/assemblies/attendance/host-welcome.ts'
import { recordArrivalInput } from '@reliance/core/assemblies/attendance/record-arrival.ts'
import { recordDepartureInput } from '@reliance/core/assemblies/attendance/record-departure.ts'
import { revokeProxyInput } from '@reliance/core/assemblies/attendance/revoke-proxy.ts'
import { setWelcomeInput } from '@reliance/core/assemblies/attendance/set-welcome.ts'
import { closeAssemblyInput } from '@reliance/core/assemblies/close-assembly.ts'
import { conveneAssemblyInput } from '@reliance/core/assemblies/convene-assembly.ts'
import { correctMinutesInput } from '@reliance/core/assemblies/correct-minutes.ts'
import { endItemInput } from '@reliance/core/assemblies/end-item.ts'
import { extendAssemblyInput } from '@reliance/core/assemblies/extend-assembly.ts'
import { getAssemblyInput } from '@reliance/core/assemblies/get-assembly.ts'
import { getMeetingInput } from '@reliance/core/assemblies/get-meeting.ts'
import { getMinutesInput } from '@reliance/core/assemblies/get-minutes.ts'
import { getOfDateInput } from '@reliance/core/assemblies/get-of-date.ts'
import { getOfDecisionInput } from '@reliance/core/assemblies/get-of-decision.ts'
import { holdRolesInput } from '@reliance/core/assemblies/hold-roles.ts'
import { listAssembliesInput } from '@reliance/core/assemblies/list-assemblies.ts'
import { getScreenInput } from '@reliance/core/assemblies/live/get-screen.ts'
import { planAssemblyInput } from '@reliance/core/assemblies/plan-assembly.ts'
import { planFromDateInput } from '@reliance/core/assemblies/plan-from-date.ts'
import { publishMinutesInput } from '@reliance/core/assemblies/publish-minutes.ts'
import { startAssemblyInput } from '@reliance/core/assemblies/start-assembly.ts'
import { startItemInput } from '@reliance/core/assemblies/start-item.ts'
import { writeMinutesInput } from '@reliance/core/assemblies/write-minutes.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../boundary/procedures.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { drawn } from '../papers/drawn.ts'
import { addItem } from './add-item.ts'
import { adjournAssembly } from './adjourn-assembly.ts'
import { adjournItems } from './adjourn-items.ts'
import { answerConvocation } from './answer-convocation.ts'
import { approveMinutes } from './approve-minutes.ts'
import { assemblyPaper } from './assembly-paper.ts'
import { ballotsRouter } from './ballots/router.ts'
import { bodyMinutesRouter } from './body-minutes/router.ts'
import { closeAssembly } from './close-assembly.ts'
import { conveneAssembly } from './convene-assembly.ts'
import { correctMinutes } from './correct-minutes.ts'
import { endItem } from './end-item.ts'
import { extendAssembly } from './extend-assembly.ts'
import { getAssembly } from './get-assembly.ts'
import { getMeeting } from './get-meeting.ts'
import { getMinutes } from './get-minutes.ts'
import { getOfDate } from './get-of-date.ts'
import { getOfDecision } from './get-of-decision.ts'
import { getOwed } from './get-owed.ts'
import { getPolicy } from './get-policy.ts'
import { giveProxy } from './give-proxy.ts'
import { holdRoles } from './hold-roles.ts'
import { hostWelcome } from './host-welcome.ts'
import { listAssemblies } from './list-assemblies.ts'
import { getScreen } from './live/get-screen.ts'
import { orderAgendaItems } from './order-agenda.ts'
import { outputsRouter } from './outputs/router.ts'
import { planAssembly } from './plan-assembly.ts'
import { planFromDate } from './plan-from-date.ts'
import { processesRouter } from './processes/router.ts'
import { publishMinutes } from './publish-minutes.ts'
import { recordArrival } from './record-arrival.ts'
import { recordDeparture } from './record-departure.ts'
import { revokeProxy } from './revoke-proxy.ts'
import { setWelcome } from './set-welcome.ts'
import { speakingRouter } from './speaking/router.ts'
import { startAssembly } from './start-assembly.ts'
import { startItem } from './start-item.ts'
import { withdrawItem } from './withdraw-item.ts'
import { writeMinutes } from './write-minutes.ts'

/** @param wiring the effects of decisions, which a ballot brings into force. */
export const assembliesRouter = (wiring: DecisionWiring) =>
  router({
    owed: spaceQuery.query(reading(getOwed)),
    list: spaceQuery.input(listAssembliesInput).query(reading(listAssemblies)),
    get: spaceQuery.input(getAssemblyInput).query(reading(getAssembly)),
    policy: spaceQuery.query(reading(getPolicy(wiring))),
    plan: spaceMutation.input(planAssemblyInput).mutation(writing(planAssembly)),
    ofDecision: spaceQuery.input(getOfDecisionInput).query(reading(getOfDecision)),
    ofDate: spaceQuery.input(getOfDateInput).query(reading(getOfDate)),
    planFromDate: spaceMutation.input(planFromDateInput).mutation(writing(planFromDate)),
    convene: spaceMutation.input(conveneAssemblyInput).mutation(writing(conveneAssembly)),
    setWelcome: spaceMutation.input(setWelcomeInput).mutation(writing(setWelcome)),
    hostWelcome: spaceMutation.input(hostWelcomeInput).mutation(writing(hostWelcome)),
    addItem: spaceMutation.input(addItemInput).mutation(writing(addItem)),
    orderItems: spaceMutation.input(orderItemsInput).mutation(writing(orderAgendaItems)),
    withdrawItem: spaceMutation.input(withdrawItemInput).mutation(writing(withdrawItem)),
    ballots: ballotsRouter(wiring),
    outputs: outputsRouter(wiring),
    bodyMinutes: bodyMinutesRouter(wiring),
    processes: processesRouter(wiring),
    answer: spaceMutation.input(answerConvocationInput).mutation(writing(answerConvocation)),
    giveProxy: spaceMutation.input(giveProxyInput).mutation(writing(giveProxy)),
    revokeProxy: spaceMutation.input(revokeProxyInput).mutation(writing(revokeProxy)),
    meeting: spaceQuery.input(getMeetingInput).query(reading(getMeeting)),
    screen: spaceQuery.input(getScreenInput).query(reading(getScreen)),
    holdRoles: spaceMutation.input(holdRolesInput).mutation(writing(holdRoles)),
    recordArrival: spaceMutation.input(recordArrivalInput).mutation(writing(recordArrival)),
    recordDeparture: spaceMutation.input(recordDepartureInput).mutation(writing(recordDeparture)),
    start: spaceMutation.input(startAssemblyInput).mutation(writing(startAssembly)),
    startItem: spaceMutation.input(startItemInput).mutation(writing(startItem)),
    endItem: spaceMutation.input(endItemInput).mutation(writing(endItem)),
    adjournItems: spaceMutation.input(adjournItemsInput).mutation(writing(adjournItems)),
    extend: spaceMutation.input(extendAssemblyInput).mutation(writing(extendAssembly)),
    adjourn: spaceMutation.input(adjournAssemblyInput).mutation(writing(adjournAssembly)),
    close: spaceMutation.input(closeAssemblyInput).mutation(writing(closeAssembly)),
    paper: spaceQuery
      .input(assemblyPaperInput)
      .query(async call => drawn(await reading(assemblyPaper)(call))),
    speaking: speakingRouter,
    minutes: spaceQuery.input(getMinutesInput).query(reading(getMinutes)),
    writeMinutes: spaceMutation.input(writeMinutesInput).mutation(writing(writeMinutes)),
    publishMinutes: spaceMutation.input(publishMinutesInput).mutation(writing(publishMinutes)),
    correctMinutes: spaceMutation.input(correctMinutesInput).mutation(writing(correctMinutes)),
    approveMinutes: spaceMutation.input(approveMinutesInput).mutation(writing(approveMinutes)),
  })
