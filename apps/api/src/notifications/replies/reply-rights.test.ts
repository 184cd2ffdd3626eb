import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closing, decide } from '../../testing/decision-scene.ts'
import { sovereignIn } from '../../testing/mandate-scene.ts'
import { askedQuestion, type ReplyApi, startReplyApi } from '../../testing/reply-scene.ts'
import { requestId } from '../../testing/scenes.ts'

let mails: ReplyApi
let s: Awaited<ReturnType<typeof askedQuestion>>
let admin: postgres.Sql
beforeAll(async () => {
  mails = await startReplyApi()
  s = await askedQuestion(mails, 'droits')
  admin = postgres(mails.api.database.superuserUrl, { max: 1, onnotice: () => {} })
}, 60_000)
afterAll(async () => {
  await admin.end()
  await mails.stop()
})

const states = async (questionId: string) =>
  (await admin`select state from mail_reply where subject_id = ${questionId}`).map(one => one.state)

describe('the rights of this moment', () => {
  it('answered on the page meanwhile: said in words, with the text', async () => {
    const { replyTo, address, questionId } = await s.ask('Par la page ?')
    const at = mails.sink.mails.length
    const { spaceId } = s
    const input = { spaceId, requestId: requestId(), organisationId: s.guest.spaceId, questionId }
    await s.guest.person.positions.answerQuestion.mutate({ ...input, text: 'Par la page.' })
    await mails.send({ from: address, to: replyTo, text: 'Par courriel.' })
    const answer = await mails.mailTo(address, '> Par courriel.', at)
    expect(answer.text).toContain('rien n’a été enregistré')
    expect(answer.subject).toBe('Votre réponse n’a rien changé')
    expect(await s.answer(questionId)).toBe('Par la page.')
  })

  it('an address of one purpose does nothing of another, whatever its row says', async () => {
    const { replyTo, address, questionId } = await s.ask('Autre chose ?')
    await admin`update link set purpose = 'reply_report' where subject_id = ${questionId} and purpose = 'reply_question'`
    const at = mails.sink.mails.length
    await mails.send({ from: address, to: replyTo, text: 'Un bilan.' })
    await mails.mailTo(address, '> Un bilan.', at)
    expect(await states(questionId)).toEqual(['refused'])
    expect(await s.answer(questionId)).toBeNull()
  })

  it('a mandate that ended', async () => {
    const { replyTo, address, questionId } = await s.ask('Encore en poste ?')
    const { spaceId, person } = s.guest
    const { mandates } = await person.mandates.organigram.query({ spaceId })
    for (const { mandateId } of mandates)
      await person.mandates.resign.mutate({ spaceId, requestId: requestId(), mandateId }).catch(() => {})
    const at = mails.sink.mails.length
    await mails.send({ from: address, to: replyTo, text: 'Sans mandat.' })
    const answer = await mails.mailTo(address, '> Sans mandat.', at)
    expect(answer.text).toContain('Aucun de vos mandats')
    expect(await s.answer(questionId)).toBeNull()
  })

  it('a place that is closed takes nothing, and says so', async () => {
    const other = await askedQuestion(mails, 'ferme')
    const { replyTo, address, questionId } = await other.ask('Encore ouvert ?')
    const where = { spaceId: other.spaceId, bodyId: await sovereignIn(other.host.person, other.spaceId) }
    const { state } = await decide(other.host.person, [other.guest.person], where, [closing], {
      text: 'La plénière ferme la coalition.',
    })
    expect(state).toBe('in_force')
    const at = mails.sink.mails.length
    await mails.send({ from: address, to: replyTo, text: 'Trop tard.' })
    const answer = await mails.mailTo(address, '> Trop tard.', at)
    expect(answer.text).toContain('rien n’a été enregistré')
    expect(answer.text).toMatch(/fermée?|clos/)
    expect(await states(questionId)).toEqual(['refused'])
  })

  it('L4: an account that is gone: its address takes no mail, and what it wrote goes with it', async () => {
    const gone = await askedQuestion(mails, 'parti')
    const { replyTo, address, questionId } = await gone.ask('Toujours là ?')
    const at = mails.sink.mails.length
    await mails.send({ from: 'perso@ailleurs.test', to: replyTo, text: 'Ceci est à moi.' })
    await mails.mailTo(address, '> Ceci est à moi.', at)
    const mine = JSON.stringify(await gone.guest.person.personalData.export.query())
    expect(mine).toContain('Ceci est à moi.')
    expect(await states(questionId)).toEqual(['to_confirm'])
    await admin.begin(async tx => {
      await tx`set local role reliance_entry`
      await tx`select door.erase_person(person_id, 'poivre', '{}') from email_address where address = ${address}`
    })
    expect(await states(questionId)).toEqual([])
    await expect(mails.send({ from: address, to: replyTo, text: 'Et cela.' })).rejects.toMatchObject({
      responseCode: 550,
    })
  })
})

describe('a mail server in front that is believed', () => {
  it('says whether a mail came from where it says; else its writer is asked', async () => {
    const other = await startReplyApi({ REPLY_VOUCHED_BY: 'mx.exemple.test' })
    try {
      const scene = await askedQuestion(other, 'garant')
      const { replyTo, address, questionId } = await scene.ask('De vous ?')
      const say = (result: string) => ({ 'Authentication-Results': `mx.exemple.test; dmarc=${result}` })
      await other.send({ from: address, to: replyTo, text: 'Contrefait.', headers: say('fail') })
      await other.mailTo(address, '> Contrefait.')
      expect(await scene.answer(questionId)).toBeNull()
      await other.send({ from: address, to: replyTo, text: 'Vrai.', headers: say('pass') })
      await other.mailTo(address, '> Vrai.')
      expect(await scene.answer(questionId)).toBe('Vrai.')
    } finally {
      await other.stop()
    }
  })
})
