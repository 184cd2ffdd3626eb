import { describe, expect, it } from 'vitest'
import { granted, refusalOf } from '../granted.fixture.ts'
import { allPass, at, clarifying, draft, eight, hours, presented } from './consent.fixture.ts'
import { draftConsent, livePace } from './consent-process.ts'
import {
  askForClarity,
  beginAmending,
  beginClarifying,
  beginFeelings,
  chooseAfterFeelings,
  giveClarity,
  presentAgain,
  presentProposal,
  speakInRound,
} from './consent-talk.ts'

const windows = { kind: 'windows', windowHours: 48, silence: 'absent', quorum: { parts: 1, of: 2 } } as const

describe('the rounds before objections (protocols §2)', () => {
  it('one proposal with its purpose, a responsible role and a review', () => {
    const presenting = (change: Partial<typeof draft>, byId = 'bilal') =>
      refusalOf(presentProposal(draftConsent('awa', 'bilal', livePace), byId, { ...draft, ...change }))
    expect(presenting({})).toBeNull()
    expect(presenting({ text: ' ' })).toBe('proposal_text_missing')
    expect(presenting({ purpose: '' })).toBe('purpose_missing')
    expect(presenting({ responsible: null as never })).toBe('responsible_missing')
    expect(presenting({ reviewOn: null as never })).toBe('review_missing')
    expect(presenting({}, 'awa')).toBe('proposer_only')
    expect(refusalOf(presentProposal(presented(), 'bilal', draft))).toBe('process_step_not_now')
  })

  it('questions: each asks or passes, the proposer answers, and "pourquoi" waits', () => {
    expect(refusalOf(beginClarifying(presented(), 'bilal', eight, at(0)))).toBe('facilitator_only')
    expect(refusalOf(beginClarifying(presented(), 'awa', [], at(0)))).toBe('participants_missing')
    const asking = (question: string, byId = 'clara') =>
      refusalOf(askForClarity(clarifying(), byId, question))
    expect(asking('Pourquoi le mardi ?')).toBe('why_belongs_to_feelings')
    expect(asking('Et pourquoi pas le jeudi ?')).toBe('why_belongs_to_feelings')
    expect(asking('Que veut dire « soir » ?')).toBeNull()
    expect(asking('Le texte dit pourquoi : est-ce toute la raison ?')).toBeNull()
    expect(asking(' ')).toBe('question_missing')
    expect(asking('Le soir ?', 'zoe')).toBe('not_a_participant')
    expect(asking('Le soir ?', 'bilal')).toBe('proposer_listens')
    let process = granted(askForClarity(clarifying(), 'clara', 'Le soir, c’est quand ?'))
    process = ['awa', ...eight.slice(3)].reduce((done, id) => granted(speakInRound(done, id)), process)
    expect(refusalOf(beginFeelings(process, 'awa', at(5)))).toBe('question_open')
    expect(refusalOf(giveClarity(process, 'clara'))).toBe('proposer_only')
    process = granted(giveClarity(process, 'bilal'))
    expect(refusalOf(giveClarity(process, 'bilal'))).toBe('question_missing')
    expect(granted(beginFeelings(process, 'awa', at(5))).state).toBe('feelings')
  })

  it('goes on once everybody has spoken or passed', () => {
    const some = granted(speakInRound(clarifying(), 'clara'))
    expect(refusalOf(beginFeelings(some, 'awa', at(5)))).toBe('round_open')
    expect(refusalOf(speakInRound(some, 'clara'))).toBe('spoken_already')
    const feelings = granted(beginFeelings(allPass(clarifying()), 'awa', at(5)))
    expect(refusalOf(beginAmending(feelings, 'awa', at(9)))).toBe('round_open')
    expect(refusalOf(speakInRound(feelings, 'bilal'))).toBe('proposer_listens')
    expect(refusalOf(askForClarity(feelings, 'clara', 'Le soir ?'))).toBe('process_step_not_now')
    expect(granted(beginAmending(allPass(feelings), 'awa', at(9))).state).toBe('amending')
  })

  it('in windows, silence passes after 48 hours', () => {
    const silent = clarifying(eight, windows)
    expect(refusalOf(beginFeelings(silent, 'awa', hours(47.99)))).toBe('round_open')
    const feelings = granted(beginFeelings(silent, 'awa', hours(48)))
    expect(refusalOf(beginAmending(feelings, 'awa', hours(95)))).toBe('round_open')
    expect(granted(beginAmending(feelings, 'awa', hours(96))).state).toBe('amending')
  })

  it('only the proposer says what becomes of the text', () => {
    const feelings = granted(beginFeelings(allPass(clarifying()), 'awa', at(5)))
    const amending = granted(beginAmending(allPass(feelings), 'awa', at(9)))
    const choosing = (choice: 'keep' | 'amend' | 'clarify' | 'withdraw', text = '', byId = 'bilal') =>
      chooseAfterFeelings(amending, byId, choice, text)
    expect(refusalOf(choosing('keep', '', 'awa'))).toBe('proposer_only')
    expect(refusalOf(choosing('amend', draft.text))).toBe('amendment_missing')
    expect(refusalOf(choosing('amend', ' '))).toBe('amendment_missing')
    // Withdrawing ends it without any objection.
    expect(granted(choosing('withdraw'))).toMatchObject({ state: 'withdrawn', objections: [] })
    const amended = granted(choosing('amend', 'Le mardi de 18 h à 20 h.'))
    expect(amended.versions.map(one => one.text)).toEqual([draft.text, 'Le mardi de 18 h à 20 h.'])
    expect(granted(presentAgain(amended, 'awa')).state).toBe('presented')
    expect(refusalOf(presentAgain(granted(choosing('clarify')), 'awa'))).toBe('choice_missing')
  })
})
