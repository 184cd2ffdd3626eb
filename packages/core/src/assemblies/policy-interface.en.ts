import type { SameKeys } from '../shared/messages.ts'
import type { policyInterfaceFr } from './policy-interface.fr.ts'

export const policyInterfaceEn = {
  assemblyRules: {
    title: 'How we decide',
    sentence:
      'The rules of our assemblies. A decision of the whole group changes them; an assembly that is convened already keeps those of its convocation.',
    link: 'How we decide',
    allDefault: 'Nothing else was decided: these are the rules by default.',
    byDefault: 'By default: {rule}',
    rules: {
      agendaFreezeDays:
        'The agenda closes {days, plural, =1 {on the day before the assembly} other {# days before the assembly}}, at 23:59.',
      minutesDueDays:
        'The minutes are published {days, plural, =0 {on the same day} =1 {on the day after} other {within # days}}.',
      maxMinutes: 'An assembly lasts {minutes, plural, =1 {one minute} other {# minutes}} at most.',
      methods: {
        simple_majority: 'We decide by simple majority unless said otherwise.',
        consent_decision: 'We decide by consent unless said otherwise.',
      },
      entitlements: {
        dues_up_to_date: 'Members who are up to date with their dues vote.',
        every_member: 'Every member votes, up to date with their dues or not.',
      },
      proxiesPerHolder:
        '{proxies, plural, =0 {Nobody votes by proxy.} =1 {One person holds one proxy at most.} other {One person holds # proxies at most.}}',
      proxiesUnsaid: 'The rules say nothing of proxies.',
      quorum: 'Quorum: {parts} in {of} of the roll.',
      quorumNone: 'There is no quorum.',
      majorityBases: {
        expressed: 'A majority is of the votes expressed: abstaining weighs nothing.',
        present: 'A majority is of those present or represented: abstaining weighs like against.',
      },
      remoteVotingArticle: 'One may vote from elsewhere too, by “{article}”.',
      remoteNone: 'One votes in the assembly alone.',
    },
    history: 'What was decided',
    version: 'Version {version}, since {day}',
    before: 'Before: {rule}',
    decision: 'Decision no. {number}',
    propose: 'Propose other rules',
    proposeTitle: 'Propose other rules',
    proposeSentence:
      'The whole group decides. The decision says what changes and nothing else; it holds for assemblies convened afterwards.',
    fields: {
      agendaFreezeDays: 'How many days before does the agenda close',
      minutesDueDays: 'How many days after are the minutes due',
      maxMinutes: 'How many minutes does an assembly last, at most',
      method: 'How we decide unless said otherwise',
      methods: { simple_majority: 'By simple majority', consent_decision: 'By consent' },
      entitlement: 'Who votes',
      entitlements: {
        dues_up_to_date: 'Members who are up to date with their dues',
        every_member: 'Every member, up to date with their dues or not',
      },
      proxiesPerHolder: 'How many proxies one person holds, at most',
      proxiesHint: 'Where the statutes say nothing of them, no vote opens with proxies.',
      proxiesUnsaid: 'The rules say nothing of them',
      quorum: 'The quorum',
      quorums: { none: 'None', part: 'A part of the roll' },
      quorumParts: 'At least',
      quorumOf: 'In',
      quorumOfHint: 'A third is written 1 in 3, and 15% is written 15 in 100.',
      majorityBase: 'What a majority is of',
      majorityBases: {
        expressed: 'The votes expressed: abstaining weighs nothing',
        present: 'Those present or represented: abstaining weighs like against',
      },
      remoteVotingArticle: 'The article that allows to vote from elsewhere',
      remoteHint: 'Like “rules of procedure, article 6”. Leave it empty if one votes in the assembly alone.',
    },
  },
} as const satisfies SameKeys<typeof policyInterfaceFr>
