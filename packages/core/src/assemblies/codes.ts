import type { Refusal, Result } from '../shared/result.ts'
import type { methodCodes, outputCodes, processCodes } from './process-codes.ts'

/** Rules of an agenda and of the policy of assemblies that can refuse a person's act. */
const agendaCodes = [
  'assemblies.policy_out_of_range',
  'assemblies.policy_changed',
  'assemblies.policy_unchanged',
  'assemblies.remote_without_article',
  'assemblies.members_only',
  'assemblies.title_missing',
  'assemblies.minutes_out_of_range',
  'assemblies.announced_points_only',
  'assemblies.no_next_assembly',
  'assemblies.own_points_only',
  'assemblies.agenda_frozen',
  'assemblies.agenda_full',
  'assemblies.urgency_agenda_role_only',
  'assemblies.urgency_reason_missing',
  'assemblies.agenda_role_only',
  'assemblies.order_reason_missing',
  'assemblies.points_changed',
  'assemblies.nothing_to_adjourn',
  'assemblies.extension_out_of_range',
  'assemblies.extension_not_carried',
] as const

/** Rules of the life of an assembly, from its convocation to its minutes. */
const lifeCodes = [
  'assemblies.step_not_now',
  'assemblies.welcome_out_of_range',
  'assemblies.welcome_told',
  'assemblies.welcome_none',
  'assemblies.certificate_not_there',
  'assemblies.welcome_over',
  'assemblies.welcome_has_host',
  'assemblies.welcome_not_host',
  'assemblies.not_your_step',
  'assemblies.date_missing',
  'assemblies.date_is_assembly',
  'assemblies.date_not_of_members',
  'assemblies.starts_in_past',
  'assemblies.channel_missing',
  'assemblies.extraordinary_reason_missing',
  'assemblies.no_announced_point',
  'assemblies.freeze_too_early',
  'assemblies.role_vacant',
  'assemblies.same_holder_reason_missing',
  'assemblies.video_unsaid',
  'assemblies.quorum_missing',
  'assemblies.quorum_not_missing',
  'assemblies.paper_time_missing',
  'assemblies.paper_time_ahead',
  'assemblies.item_open',
  'assemblies.item_not_open',
  'assemblies.item_done',
  'assemblies.time_is_up',
  'assemblies.skip_reason_missing',
  'assemblies.decision_without_vote',
  'assemblies.referred_to_nobody',
  'assemblies.ballots_open',
  'assemblies.ballots_unrecorded',
  'assemblies.items_without_text',
  'assemblies.minutes_changed',
  'assemblies.minutes_same',
  'assemblies.correction_reason_missing',
  'assemblies.approval_missing',
  'assemblies.approval_not_carried',
  'assemblies.cancel_reason_missing',
] as const

/** Rules of who comes, who votes and who votes for whom. */
const attendanceCodes = [
  'assemblies.not_convened_yet',
  'assemblies.answer_too_late',
  'assemblies.not_convoked',
  'assemblies.not_in_roll',
  'assemblies.supporters_vote_not',
  'assemblies.dues_not_up_to_date',
  'assemblies.check_in_not_open',
  'assemblies.check_in_too_early',
  'assemblies.checked_in_already',
  'assemblies.stays_too_many',
  'assemblies.not_there',
  'assemblies.proxies_unsaid',
  'assemblies.proxies_not_allowed',
  'assemblies.proxy_to_oneself',
  'assemblies.giver_not_entitled',
  'assemblies.holder_not_entitled',
  'assemblies.proxy_given_already',
  'assemblies.proxy_circular',
  'assemblies.proxy_ceiling',
  'assemblies.no_proxy_given',
  'assemblies.proxy_too_late',
] as const

/** Rules of the speaking queue. */
const speakingCodes = [
  'assemblies.speaking_now',
  'assemblies.waiting_already',
  'assemblies.not_waiting',
  'assemblies.turn_running',
  'assemblies.nobody_speaks',
  'assemblies.override_reason_missing',
] as const

/** Rules of ballots, of what is cast and of hands that are counted. */
const ballotCodes = [
  'assemblies.ballot_opens_once',
  'assemblies.wording_missing',
  'assemblies.options_too_few',
  'assemblies.options_alike',
  'assemblies.options_frozen',
  'assemblies.rule_out_of_range',
  'assemblies.tie_rule_missing',
  'assemblies.tie_order_incomplete',
  'assemblies.groups_missing',
  'assemblies.group_missing',
  'assemblies.amendments_first',
  'assemblies.text_voted_already',
  'assemblies.hands_simple_majority_only',
  'assemblies.hands_out_of_range',
  'assemblies.hands_over_present',
  'assemblies.hands_same_person',
  'assemblies.hands_differ',
  'assemblies.hands_not_confirmed',
  'assemblies.quorum_missing_to_vote',
  'assemblies.ballot_quorum_missing',
  'assemblies.ballot_not_open',
  'assemblies.ballot_closed',
  'assemblies.ballot_not_closed',
  'assemblies.ballot_settled',
  'assemblies.void_reason_missing',
  'assemblies.proxy_not_held',
  'assemblies.voted_in_person',
  'assemblies.not_there_to_vote',
  'assemblies.choice_of_another_kind',
  'assemblies.option_unknown',
  'assemblies.option_twice',
  'assemblies.blank_not_offered',
  'assemblies.score_out_of_range',
  'assemblies.too_many_chosen',
  'assemblies.too_many_dots',
  'assemblies.online_reason_missing',
  'assemblies.closes_too_soon',
  'assemblies.online_runs_on',
  'assemblies.closes_after_assembly',
  'assemblies.secret_not_here',
  'assemblies.ballot_changed',
  'assemblies.ballots_full',
  'assemblies.hands_not_counted',
  'assemblies.voted_by_hands',
] as const

export type AssemblyCode =
  | (typeof agendaCodes)[number]
  | (typeof lifeCodes)[number]
  | (typeof attendanceCodes)[number]
  | (typeof speakingCodes)[number]
  | (typeof ballotCodes)[number]
  | (typeof methodCodes)[number]
  | (typeof processCodes)[number]
  | (typeof outputCodes)[number]

export type AssemblyResult<T> = Result<T, Refusal<AssemblyCode>>
