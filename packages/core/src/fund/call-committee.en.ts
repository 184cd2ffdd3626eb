import type { SameKeys } from '../shared/messages.ts'
import type { callCommitteeFr } from './call-committee.fr.ts'

export const callCommitteeEn = {
  committee: {
    line: '{organisation}: {said}',
    title: 'The committee',
    left: '{count, plural, =0 {No organisation of the committee can assess this project} one {One organisation assesses this project} other {# organisations assess this project}}',
    excluded:
      '{organisation} does not assess: {why, select, lead {it leads the project} partner {it is a partner in it} host {it receives for a partner} other {it declared an interest}}.',
    interest: 'Interest declared by {organisation}: {reason}',
    consents: 'consents',
    objects: 'objects: {reason}',
    lifted: 'objected: {reason} Lifted by: {liftedBy}',
    scores: 'scored: {points}',
    silent: 'has not answered yet',
    score: 'Average: {score} of 5',
    outcome: {
      consented: 'The committee consents.',
      objected: 'An objection still stands.',
      waiting: 'An answer is still awaited.',
      nobody_left: 'Nobody of the committee can assess this project: it can get nothing.',
    },
    assessTitle: 'What {organisation} says',
    stance: 'Your answer',
    stances: { consents: 'We consent', objects: 'We have an objection' },
    why: 'Why (needed for an objection)',
    points: '{criterion}, 0 to 5',
    say: 'Answer',
    said: 'Answer kept.',
    liftedBy: 'What lifts your objection',
    lift: 'Lift the objection',
    interestTitle: 'Declare an interest',
    interestWhy:
      '{organisation} will not assess this project, and everybody will read why. It cannot be taken back.',
    interestReason: 'Which interest',
    declare: 'Declare this interest',
    verdictTitle: 'What the committee gives',
    verdictWhy:
      'A yes has its reason like a no, read by all organisations. {organisation} writes it for the committee.',
    gives: '{organisation}, of {asked} asked, in euros',
    reason: 'The reason',
    giveVerdict: 'Keep',
    verdict: 'The committee proposes: {amounts}. {reason}',
    amount: '{amount} to {organisation}',
    freeze: 'Settle the result',
    freezeWhy:
      'Each project needs a yes or a no, with its reason. The result changes no more afterwards; what is not given goes back to the fund.',
    frozen: 'Result settled.',
    hash: 'Fingerprint of the result (SHA-256): {sha256}',
    hashText: 'The text of the result',
    result: 'Result',
    resultOf:
      '{verdict, select, no {Nothing is given to this project} other {{amounts}}}. The reason: {reason}',
    political:
      'Its line is zero: a political group can receive nothing from the fund (law of 11 March 1988, article 11-4).',
    allocate: 'Propose the decision',
    allocateTitle: 'Decide on “{title}”',
    allocateWhy:
      'One decision a project. Amounts are those of the settled result; organisations of the project do not count.',
  },
  outside: {
    title: 'Money from elsewhere',
    line: '{source}, {amount}, confirmed on {date}',
    add: 'Note money from elsewhere',
    addWhy:
      'A grant, a collection, another fund: what is confirmed elsewhere is not to be given here any more. Everybody reads it, and it is not taken back.',
    source: 'Where it comes from',
    amount: 'How much, in euros',
    on: 'Confirmed on',
    submit: 'Note this money',
    done: 'It is noted.',
  },
  giving: {
    title: 'Distributing',
    figure:
      '{givers, plural, =0 {Nobody has given to this project yet} one {One organisation gives {given}} other {# organisations give {given}}}, of {maximum} at most. {isEnough, select, yes {The least it needs, {minimum}, is there.} other {The line marks the least it needs, {minimum}: below that, each takes back what it gave.}}',
    gift: '{organisation}: {amount}',
    part: '{organisation} gives {gift} to this project; {left} is left of its part of {envelope}.',
    amount: 'What {organisation} gives in all, in euros',
    amountHint: 'More, less, or 0 to take it back, until the last day.',
    give: 'Give',
    rest: 'Fund the rest',
    gave: 'Kept: {amount} for this project.',
  },
} as const satisfies SameKeys<typeof callCommitteeFr>
