import { describe, expect, test } from 'vitest'
import type { Actor } from '../shared/permission.ts'
import type { Result } from '../shared/result.ts'
import { parseCivilDate } from '../shared/time.ts'
import { acceptStatement } from './accept-statement.ts'
import { askQuestion } from './ask-question.ts'
import { askWorkshop } from './ask-workshop.ts'
import { closeRound } from './close-round.ts'
import { confirmPosition } from './confirm-position.ts'
import { openRound } from './open-round.ts'
import { type PositionContent, unanswered } from './position.ts'
import { mayCoordinate, mayRepresent } from './powers.ts'
import { type DraftPosition, previewPublication } from './preview-publication.ts'
import { mayProposeStatement, proposeStatement, proposeStatementInput } from './propose-statement.ts'
import { publishPositions } from './publish-positions.ts'
import { revokePositions } from './revoke-positions.ts'
import { roundState, seesOthersPositions } from './round.ts'
import { saveDraftPosition, saveDraftPositionInput } from './save-draft-position.ts'
import { hintsFor } from './statement-hints.ts'

const now = new Date('2026-11-19T08:00:00Z')
const today = parseCivilDate('2026-11-19')
const tomorrow = parseCivilDate('2026-11-20')
if (today === null || tomorrow === null) throw new Error('dates')
const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code)

const content = (change: Partial<PositionContent> = {}): PositionContent => ({
  stance: 'agree',
  nuance: '',
  reason: '',
  important: false,
  source: null,
  decidedOn: null,
  ...change,
})

describe('save a draft', () => {
  const input = {
    ...content(),
    coalitionId: id(1),
    statementId: id(2),
    stance: 'agree' as const,
    revision: 3,
  }
  const facts = { currentRevision: 3, otherImportantCount: 0, today }

  test('"not yet debated" is an answer, kept without a sentence, a mark or a source', () => {
    const said = {
      ...input,
      stance: 'undebated' as const,
      reason: 'À voir.',
      important: true,
      decidedOn: tomorrow,
    }
    expect(saveDraftPosition({ ...facts, otherImportantCount: 3 }, said)).toEqual({
      ok: true,
      value: { kind: 'save', content: { ...unanswered, stance: 'undebated' }, revision: 4 },
    })
  })

  test('keeps the row under the next revision, or empties it when the answer is taken back', () => {
    const saved = saveDraftPosition(facts, input)
    expect(saved).toEqual({ ok: true, value: { kind: 'save', content: content(), revision: 4 } })
    expect(saveDraftPosition(facts, { ...input, stance: null })).toEqual({
      ok: true,
      value: { kind: 'delete' },
    })
  })

  test('mapping §1: at most three important statements', () => {
    const important = { ...input, important: true }
    expect(codeOf(saveDraftPosition({ ...facts, otherImportantCount: 2 }, important))).toBe('ok')
    const refused = saveDraftPosition({ ...facts, otherImportantCount: 3 }, important)
    expect(codeOf(refused)).toBe('positions.too_many_important')
  })

  test('refuses another revision and a date to come', () => {
    expect(codeOf(saveDraftPosition({ ...facts, currentRevision: 4 }, input))).toBe(
      'positions.revision_changed',
    )
    const future = saveDraftPosition(facts, { ...input, decidedOn: tomorrow })
    expect(codeOf(future)).toBe('positions.decided_in_future')
  })

  test('bad input is refused before the rule: long reason, NUL, half a character, unknown stance', () => {
    const good = { ...input, reason: ' a\r\nb ' }
    expect(saveDraftPositionInput.parse(good).reason).toBe('a\nb')
    for (const reason of ['a'.repeat(2001), 'a\u0000', '\ud800'])
      expect(saveDraftPositionInput.safeParse({ ...input, reason }).success).toBe(false)
    expect(saveDraftPositionInput.safeParse({ ...input, stance: 'maybe' }).success).toBe(false)
  })
})

describe('publish with a preview, per item', () => {
  const draft = (n: number, change: Partial<PositionContent> = {}): DraftPosition => ({
    ...content(change),
    statementId: id(n),
    revision: 1,
  })
  const sheet = { source: 'assembly' as const, decidedOn: today }
  const seen = (change: Partial<PositionContent> = {}) => ({ ...content(change), ...sheet })
  const named = (...numbers: number[]) => ({
    roundId: id(9),
    statements: numbers.map(n => ({ statementId: id(n), revision: 1, version: 1 })),
    ...sheet,
  })
  const facts = {
    roundState: 'open' as const,
    drafts: [draft(1), draft(2, { stance: 'disagree' }), draft(3)],
    published: [
      { statementId: id(2), ...seen() },
      { statementId: id(3), ...seen() },
      { statementId: id(4), ...seen() },
    ],
    today,
  }

  test('the preview says what is added, changed, unchanged and revoked, as the others will see it', () => {
    expect(previewPublication(facts.drafts, facts.published, sheet)).toEqual([
      { kind: 'added', statementId: id(1), after: seen() },
      { kind: 'changed', statementId: id(2), before: seen(), after: seen({ stance: 'disagree' }) },
      { kind: 'unchanged', statementId: id(3), before: seen(), after: seen() },
      { kind: 'revoked', statementId: id(4), before: seen() },
    ])
  })

  test('only the named rows are published', () => {
    const published = publishPositions(facts, named(1, 3))
    expect(published.ok && published.value.map(change => change.statementId)).toEqual([id(1)])
    const taken = { ...named(1), statements: [{ statementId: id(4), revision: 0, version: 1 }] }
    const revoked = publishPositions(facts, taken)
    expect(revoked.ok && revoked.value[0]?.kind).toBe('revoked')
  })

  test('a row that was answered on former words leaves only once it was looked at', () => {
    const former = { ...facts, drafts: [{ ...draft(1), isFormer: true }, draft(2, { stance: 'pass' })] }
    expect(codeOf(publishPositions(former, named(1, 2)))).toBe('positions.words_changed')
    expect(codeOf(publishPositions(former, named(2)))).toBe('ok')
  })

  test('a row not yet debated publishes nothing, and takes back what the others saw', () => {
    const undebated = (n: number) => ({ ...draft(n), stance: 'undebated' as const })
    const said = { ...facts, drafts: [undebated(1), undebated(2)] }
    expect(codeOf(publishPositions(said, named(1)))).toBe('positions.nothing_to_publish')
    const taken = publishPositions(said, named(1, 2))
    expect(taken.ok && taken.value).toEqual([{ kind: 'revoked', statementId: id(2), before: seen() }])
    const stale = { ...said, drafts: [{ ...undebated(2), revision: 2 }] }
    expect(codeOf(publishPositions(stale, named(2)))).toBe('positions.revision_changed')
  })

  test('refuses a closed round, a row changed since the preview, nothing new', () => {
    expect(codeOf(publishPositions({ ...facts, roundState: 'closed' }, named(1)))).toBe(
      'positions.round_closed',
    )
    expect(codeOf(publishPositions({ ...facts, roundState: 'prepared' }, named(1)))).toBe(
      'positions.round_not_open',
    )
    const stale = { ...facts, drafts: facts.drafts.map(row => ({ ...row, revision: 2 })) }
    expect(codeOf(publishPositions(stale, named(1)))).toBe('positions.revision_changed')
    expect(codeOf(publishPositions(facts, named(3)))).toBe('positions.nothing_to_publish')
  })

  test('a nuance needs its sentence, and no more than three important are visible', () => {
    const nuance = { ...facts, drafts: [draft(1, { stance: 'nuance' })] }
    expect(codeOf(publishPositions(nuance, named(1)))).toBe('positions.nuance_needs_sentence')
    const said = { ...facts, drafts: [draft(1, { stance: 'nuance', nuance: 'pas partout' })] }
    expect(codeOf(publishPositions(said, named(1)))).toBe('ok')
    const important = {
      ...facts,
      drafts: [draft(1, { important: true })],
      published: [5, 6, 7].map(n => ({ statementId: id(n), ...seen({ important: true }) })),
    }
    expect(codeOf(publishPositions(important, named(1)))).toBe('positions.too_many_important')
  })

  test('R69: revoking works at any time; in a closed round the counts stay', () => {
    const input = { roundId: id(9), statementIds: [id(2), id(2)] }
    const revoke = (roundState: 'open' | 'closed', publishedStatementIds: string[]) =>
      revokePositions({ roundState, publishedStatementIds }, input)
    expect(revoke('open', [id(2)])).toEqual({
      ok: true,
      value: { statementIds: [id(2)], keepsCounts: false },
    })
    expect(revoke('closed', [id(2)])).toEqual({
      ok: true,
      value: { statementIds: [id(2)], keepsCounts: true },
    })
    expect(codeOf(revoke('open', []))).toBe('positions.nothing_to_revoke')
  })
})

describe('positions entered by the coordination', () => {
  const position = {
    ...content({ stance: 'nuance' }),
    enteredByCoordination: true,
    confirmedAt: null,
    version: 1,
  }
  const input = {
    statementId: id(2),
    nuance: 'selon le lieu',
    source: 'team' as const,
    version: 1,
  }

  test('are confirmed by the organisation, which adds what was not known', () => {
    const confirmed = confirmPosition({ position }, input, now)
    expect(confirmed).toEqual({
      ok: true,
      value: {
        content: content({ stance: 'nuance', nuance: 'selon le lieu', source: 'team' }),
        confirmedAt: now,
      },
    })
  })

  test.each([
    [null, input, 'nothing_to_confirm'],
    [{ ...position, enteredByCoordination: false }, input, 'nothing_to_confirm'],
    [{ ...position, confirmedAt: now }, input, 'already_confirmed'],
    [{ ...position, version: 2 }, input, 'revision_changed'],
    [position, { ...input, nuance: '' }, 'nuance_needs_sentence'],
    [position, { ...input, source: null }, 'source_missing'],
  ])('refusals: case %#', (given, said, rule) => {
    expect(codeOf(confirmPosition({ position: given }, said, now))).toBe(`positions.${rule}`)
  })
})

describe('statements', () => {
  const input = {
    text: 'Une organisation = une voix.',
    background: '',
    lang: 'fr' as const,
  }

  test('protocols §10: only the length blocks; 200 characters pass, 201 do not', () => {
    const said = (text: string) => codeOf(proposeStatement({ otherTexts: [] }, { ...input, text }))
    expect(said('é'.repeat(200))).toBe('ok')
    expect(said('🌍'.repeat(200))).toBe('ok')
    expect(said('é'.repeat(201))).toBe('positions.statement_too_long')
    expect(said('')).toBe('positions.statement_empty')
    expect(said('Pas Jean Dupont et pas son frère')).toBe('ok')
    expect(proposeStatementInput.safeParse({ ...input, text: 'a'.repeat(5000) }).success).toBe(false)
  })

  test('hold no sign that is not seen, as no name does; lines of a list are joined', () => {
    const read = (text: string) =>
      proposeStatementInput.safeParse({ text, background: '', lang: 'fr' }).error?.issues[0]?.message
    for (const text of [
      'Nous\u200b signons.',
      'Nous \u202esignons.',
      'Nous\u2066 signons.',
      '\ufeffOui\ufeff.',
      '\u2800',
    ])
      expect([text, read(text)]).toEqual([text, 'shared.unseen_signs'])
    expect(read('Nous\nsignons\tensemble, à 10\u00a0%.')).toBeUndefined()
    const facts = { otherTexts: [] }
    const taken = proposeStatement(facts, { text: 'Nous\nsignons\tensemble.', background: '', lang: 'fr' })
    expect(taken.ok && taken.value.text).toBe('Nous signons ensemble.')
  })

  test('the same statement twice is refused, accents and case aside', () => {
    const facts = { otherTexts: ['UNE ORGANISATION = UNE VOIX'] }
    expect(codeOf(proposeStatement(facts, input))).toBe('positions.statement_already_there')
  })

  test.each([
    ['La priorité de parole va aux personnes qui ont le moins parlé et aux femmes.', ['two_claims']],
    ['Nos organisations doivent pouvoir agir sans apparaître publiquement.', ['negation']],
    ['Nous n’irons plus au conseil.', ['negation']],
    ['We don’t take subsidies and loans.', ['two_claims', 'negation']],
    ['Il faut suivre l’avis de Camille Martin.', ['name_like']],
    ['La salle est ouverte. Chaque organisation y vient.', []],
    ['Les réunions de la coalition finissent à deux heures.', []],
  ])('hints for %j: %j', (text, hints) => {
    expect(hintsFor(text)).toEqual(hints)
  })

  test('are reworded only with the agreement of whoever proposed them', () => {
    const facts = {
      statement: { text: 'Avant.', acceptedAt: null, revision: 1 },
      otherTexts: [],
      roundState: 'prepared' as const,
    }
    const accept = { statementId: id(2), roundId: id(9), text: 'Après.', revision: 1 }
    const said = (proposerAgrees: boolean) => acceptStatement(facts, { ...accept, proposerAgrees }, now)
    expect(codeOf(said(false))).toBe('positions.rewording_needs_agreement')
    expect(said(true)).toEqual({ ok: true, value: { text: 'Après.', reworded: true, acceptedAt: now } })
    const unchanged = acceptStatement(facts, { ...accept, text: 'Avant.', proposerAgrees: false }, now)
    expect(unchanged.ok && unchanged.value.reworded).toBe(false)
  })
})

describe('rounds', () => {
  const input = { roundId: id(9), revision: 1 }

  test('open once, with a statement, and close for good', () => {
    const open = (state: 'prepared' | 'open' | 'closed', statementCount = 1) =>
      codeOf(openRound({ state, statementCount, revision: 1 }, input, now))
    expect(open('prepared')).toBe('ok')
    expect(open('prepared', 0)).toBe('positions.round_without_statement')
    expect(open('open')).toBe('positions.round_already_open')
    expect(open('closed')).toBe('positions.round_closed')
    const close = (state: 'prepared' | 'open' | 'closed', revision = 1) =>
      codeOf(closeRound({ state, memberCount: 12, revision }, input, now))
    expect(close('open')).toBe('ok')
    expect(close('prepared')).toBe('positions.round_not_open')
    expect(close('closed')).toBe('positions.round_closed')
    expect(close('open', 2)).toBe('positions.revision_changed')
  })

  test('are what their dates say at that instant', () => {
    const before = new Date(now.getTime() - 1)
    expect(roundState({ openedAt: null, closedAt: null }, now)).toBe('prepared')
    expect(roundState({ openedAt: now, closedAt: null }, before)).toBe('prepared')
    expect(roundState({ openedAt: before, closedAt: now }, before)).toBe('open')
    expect(roundState({ openedAt: before, closedAt: now }, now)).toBe('closed')
  })

  test('mapping §1: others’ positions are hidden until one’s own are published or the round closes', () => {
    const sees = (state: 'open' | 'closed', hasPublished: boolean) =>
      seesOthersPositions({ policy: 'after_own', state, hasPublished })
    expect([sees('open', false), sees('open', true), sees('closed', false)]).toEqual([false, true, true])
    expect(seesOthersPositions({ policy: 'always', state: 'open', hasPublished: false })).toBe(true)
  })
})

describe('acts on a statement', () => {
  test('a question goes to another organisation whose position one sees', () => {
    const facts = { fromOrganisationId: id(1), positionIsVisible: true }
    const input = { statementId: id(2), toOrganisationId: id(3), text: 'Pourquoi ?' }
    expect(codeOf(askQuestion(facts, input))).toBe('ok')
    expect(codeOf(askQuestion(facts, { ...input, toOrganisationId: id(1) }))).toBe(
      'positions.question_to_oneself',
    )
    expect(codeOf(askQuestion({ ...facts, positionIsVisible: false }, input))).toBe(
      'positions.nothing_to_question',
    )
    expect(codeOf(askQuestion(facts, { ...input, text: '' }))).toBe('positions.question_empty')
  })

  test('R68: work is asked for where organisations differ, once each', () => {
    const input = { statementId: id(2), note: '' }
    expect(codeOf(askWorkshop({ class: 'disagreement', alreadyAsked: false }, input))).toBe('ok')
    expect(codeOf(askWorkshop({ class: 'agreement', alreadyAsked: false }, input))).toBe(
      'positions.nothing_to_work_on',
    )
    const again = askWorkshop({ class: 'disagreement', alreadyAsked: true }, input)
    expect(codeOf(again)).toBe('positions.workshop_already_asked')
  })
})

test('powers are held where they were given', () => {
  const mandate = {
    mandateId: 'm',
    bodyId: 'b',
    roleId: 'r',
    startsAt: new Date(0),
    endsAt: new Date('2027-01-01T00:00:00Z'),
  }
  const actor: Actor = {
    personId: 'p',
    rank: 'participant',
    mandates: [
      { ...mandate, spaceId: 'o01', powers: ['positions.represent'] },
      { ...mandate, spaceId: 'c01', powers: ['positions.coordinate'] },
    ],
  }
  expect(mayRepresent(actor, 'o01', now).allowed).toBe(true)
  expect(mayRepresent(actor, 'c01', now).allowed).toBe(false)
  expect(mayCoordinate(actor, 'c01', now).allowed).toBe(true)
  expect(mayCoordinate(actor, 'o01', now).allowed).toBe(false)
  expect(mayProposeStatement({ ...actor, rank: 'reader' }).allowed).toBe(false)
})
