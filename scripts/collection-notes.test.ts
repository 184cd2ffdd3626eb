import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { appRouter } from '@reliance/api/router.ts'
import { collectionFr } from '@reliance/core/shared/collection.fr.ts'
import { personalTables } from '@reliance/db/personal-data/personal-tables.ts'
import { expect, it } from 'vitest'
import { root } from './steps.ts'

type Note = Exclude<keyof typeof collectionFr.collection, 'rights' | 'theirRights' | 'newTab'>

/** Every mutation by which something about a person is collected, with the note of its form. */
const collecting: Readonly<Record<string, Note>> = {
  'identity.requestLink': 'address',
  'identity.signInWithPassword': 'address',
  'identity.changeAddress': 'address',
  'identity.setProfile': 'profile',
  'identity.setPassword': 'password',
  'identity.addPasskey': 'passkey',
  'mandates.propose': 'propose',
  'mandates.answer': 'decision',
  'assemblies.processes.sayObjection': 'decision',
  'assemblies.processes.election.objectToPerson': 'decision',
  'assemblies.processes.election.weighRole': 'decision',
  'assemblies.processes.election.transferVoice': 'decision',
  'assemblies.processes.election.proposePerson': 'decision',
  // Asks for nothing to be typed, and keeps who answers for whom.
  'mandates.standFor': 'standing',
  'mandates.accept': 'mandate',
  'organisations.found': 'foundOrganisation',
  'organisations.invite': 'invite',
  'organisations.joinByCode': 'membership',
  'organisations.answerInvitation': 'membership',
  'organisations.askToJoin': 'join',
  'coalitions.inviteByAddress': 'invite',
  'coalitions.found': 'foundCoalition',
  'coalitions.answerCharter': 'charter',
  'coalitions.participate': 'participate',
  'fund.pledge': 'pledge',
  'fund.submitExpense': 'expense',
  'fund.changeExpense': 'expense',
  'fund.inKind.declare': 'gift',
  'fund.inKind.refuse': 'gift',
  'fund.dues.choose': 'dues',
  'fund.dues.exempt': 'dues',
}

/** Fields that read like those, and hold nothing of a person: why. */
const collectingNothing: Readonly<Record<string, string>> = {
  'identity.proveByPassword': 'the password that is kept already, compared and not kept',
  'identity.deleteAccount': 'the address that is kept already, compared and not kept',
  'mandates.askToAppear': 'a word to an organisation, which is mailed to it and stands nowhere',
  'mandates.fileReport': 'what was done under a mandate, told to the body that gave it',
  'mandates.followDecision': 'how far something that was decided is',
  'files.start': 'the name of a file, which stands in a form with a note of its own',
  'organisations.edit': 'the name of an organisation, and its presentation',
  'coalitions.edit': 'the name of a coalition, and its presentation',
  'actions.add': 'an action of an organisation: what for, when and where',
  'actions.edit': 'the same, said otherwise',
  'actions.fileVictory': 'what organisations won together, for whom and when',
  'actions.end': 'what became of an action, or why it will not take place',
  'calendar.addEvent': 'a date of a space: what, when and where',
  'calendar.addSeries': 'the same, several times',
  'calendar.editEvent': 'a date of a space, said otherwise',
  'calendar.cancelEvent': 'why a date is cancelled',
  'resources.offer': 'what an organisation lends, where, and on what conditions',
  'resources.edit': 'the same, said otherwise',
  'resources.ask': 'what an organisation borrows, when, and what for',
  'resources.answer': 'why an organisation does not lend',
  'resources.cancel': 'why a booking is called off',
  'assemblies.plan': 'an assembly of an organisation: what, when, where, and why',
  'assemblies.ballots.draft': 'what an assembly is asked, and what follows from its vote',
  'assemblies.ballots.putOnline': 'what cannot wait for an assembly, and until when it is voted on',
  'assemblies.start': 'whether there is a video, and when one on paper began',
  'assemblies.close': 'when one that was held on paper ended',
  'assemblies.correctMinutes': 'what minutes say of a point, and why it is corrected',
  'assemblies.orderItems': 'why points stand in another order',
  'assemblies.ballots.change': 'the same, said otherwise',
  'assemblies.processes.askAdvice': 'what somebody is about to decide in a role',
  'assemblies.processes.bringToBody': 'the same, brought to a body',
  'assemblies.processes.election.liftObjection': 'how a role is changed so that somebody can hold it',
  'assemblies.processes.proposeConsent': 'what a body is asked to decide, and who sees to it',
  'assemblies.speaking.giveTurn': 'why somebody speaks out of turn, said and not kept',
  'assemblies.outputs.bringOutput': 'what a commission or a secretariat prepared',
  'mandates.writeToBody': 'a message that goes by mail and stands on no page',
  'assemblies.bodyMinutes.writeBodyMinutes': 'what was said at a meeting of a body, and why it is corrected',
  'assemblies.addItem': 'what an organisation is to treat, for how long, and why it cannot wait',
  'positions.prepareRound': 'the title of a round',
  'positions.saveDraft': 'the reason of an organisation',
  'positions.importCsv': 'a table of what organisations hold, and their names',
  'consultations.startImport': 'the title of a consultation',
  'positions.answerWorkshop': 'the day of a meeting',
  'fund.namePolitical': 'whether an organisation is a political group, and how the treasury knows',
  'fund.ignoreLine': 'why a line of the bank is no contribution',
  'fund.recordCash': 'an amount and a day',
  'fund.inKind.undo': 'why a gift of an organisation does not count',
  'fund.dues.openCampaign': 'what an organisation asks for, and its account',
  'fund.dues.correctCampaign': 'a day, and why it was wrong',
  'fund.dues.record': 'an amount and a day',
  'fund.dues.takeBack': 'why a payment was a mistake',
  'fund.dues.undoImport': 'why a file of the bank was a mistake',
  'fund.dues.setLineAside': 'why a line of the bank is nobody’s dues',
  'fund.dues.open': 'a name that is looked for, and not kept',
  'fund.moveOverpayment': 'an amount and a day',
  'fund.confirmMoney': 'who else gives to a project, and how much',
  'fund.connectCard': 'keys of the account of an organisation',
  'fund.payByCard': 'an amount that was shown',
  'fund.makePaymentFile': 'a day',
  'fund.openYear': 'the first day of a year',
  'fund.exportTied': 'the first day of a year',
  'fund.books.undoTakeOver': 'why balances were a mistake',
  'fund.books.prepareClosing': 'the first day of a year, and two amounts',
  'fund.books.answerClosing': 'why the closing of a year is sent back',
  'fund.applyToCall': 'a project of organisations: what it is, who asks what, what it costs',
  'fund.agreeToShare': 'the amount that an organisation agrees to',
  'fund.declareInterest': 'why an organisation does not assess a project',
  'fund.assess': 'what an organisation of a committee says of a project',
  'fund.giveVerdict': 'what a committee gives to a project, and why',
  'fund.give': 'what an organisation gives of its part',
  'fund.withdrawApplication': 'why organisations take a project back',
  'assemblies.ballots.void': 'why a ballot does not count',
}

type Definition = {
  type: string
  shape?: Record<string, Schema>
  innerType?: Schema
  element?: Schema
  options?: readonly Schema[]
  in?: Schema
  format?: string
  checks?: readonly { _zod: { def: { format?: string; pattern?: RegExp } } }[]
}
type Schema = {
  _zod: { def: Definition }
  safeParse(value: unknown): { error?: { issues: readonly { message: string }[] } | undefined }
}

/** What a page or a device makes, and no person types: `madeText` says so of itself. */
const isMade = (schema: Schema): boolean =>
  schema.safeParse(null).error?.issues[0]?.message === 'shared.unreadable'

const isPattern = (check: { _zod: { def: { format?: string } } }): boolean =>
  check._zod.def.format === 'regex'

/** Fields where anything may be written: no pattern, no list of choices, no number. */
const freeFields = (schema: Schema, field = ''): string[] => {
  const { def } = schema._zod
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([name, one]) => freeFields(one, name))
    case 'array':
    case 'nullable':
    case 'optional':
    case 'default':
    case 'pipe': {
      const inner = def.element ?? def.innerType ?? def.in
      if (!inner) throw new Error(`${field} holds nothing`)
      return freeFields(inner, field)
    }
    case 'union':
      return (def.options ?? []).flatMap(one => freeFields(one, field))
    case 'string':
      return isMade(schema) || def.format !== undefined || def.checks?.some(isPattern) ? [] : [field]
    case 'boolean':
    case 'enum':
    case 'int':
    case 'literal':
    case 'number':
      return []
    case 'unknown':
      return [field]
    default:
      throw new Error(`${field}: a schema of the kind ${def.type} is not known here`)
  }
}

type Procedures = Record<string, { _def: { type: string; inputs: readonly unknown[] } }>
const mutations = Object.entries(appRouter._def.procedures as unknown as Procedures)
  .filter(([, { _def }]) => _def.type === 'mutation')
  .map(([name, { _def }]) => [name, _def.inputs.flatMap(input => freeFields(input as Schema))] as const)

const keysOf = (parts: readonly ('names' | 'words' | 'texts' | 'plain' | 'secrets')[]): Set<string> =>
  new Set(
    personalTables.flatMap(table => {
      const columns = new Set(parts.flatMap(part => table[part]))
      return Object.entries(table.columns).flatMap(([key, column]) => (columns.has(column) ? [key] : []))
    }),
  )
const ofPeople = keysOf(['names', 'words'])
/** What is stored under that name in all tables is not a person’s; the others are forms’ own names for such a field. */
const ofPlaces = new Set([
  ...keysOf(['texts', 'plain']),
  'charter',
  'texts',
  'kind',
  'contentHash',
  'decidedOn',
])
/** May say something about a person, by its name: whatever is not surely something else. */
const maySay = (field: string): boolean => ofPeople.has(field) || !ofPlaces.has(field)

const sourcesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file) && !/\.test\./.test(file))
      .map(file => [file, readFileSync(path.join(root, folder, file), 'utf8')]),
  )
const web = sourcesIn('apps/web/src')
// The double of a payment provider is no part of what is served.
const api = new Map([...sourcesIn('apps/api/src')].filter(([file]) => !file.startsWith('testing/')))

/** Where the form stands when another file sends what it asks. */
const formsOf: Readonly<Record<string, string>> = {
  'identity/request-link.tsx': 'identity/sign-in-page.tsx',
  'mandates/giving/use-walk.ts': 'mandates/giving/walk-form.tsx',
  'coalitions/use-founding.ts': 'coalitions/found-coalition.tsx',
  'coalitions/charter-page.tsx': 'coalitions/charter-answer-form.tsx',
}
/** Asks within the forms of others; the test after this one looks at those. */
const asksElsewhere = 'identity/own-name.tsx'
/** Files that send once more what is kept already. */
const askingNothing = ['identity/prove-again.tsx', asksElsewhere]
/** The first page says it in words of its own, which are few. */
const ownNotes: Readonly<Record<string, string>> = { 'identity/sign-in-page.tsx': '<Kept />' }

/** Whether a note comes before a button: inside a form, or before what ends with one. */
const precedesButton = (text: string, at: number): boolean =>
  /^(?:(?!<ActForm\b).)*?(?:<\/ActForm>|<Button\b|<Line\b)/su.test(text.slice(at))

it('L3: every mutation with a field that may say something about a person is told apart', () => {
  const suspect = mutations.filter(([, fields]) => fields.some(maySay)).map(([name]) => name)
  const names = new Set(mutations.map(([name]) => name))
  expect(suspect.filter(name => !(name in collecting || name in collectingNothing))).toEqual([])
  expect(Object.keys(collecting).filter(name => !names.has(name) || name in collectingNothing)).toEqual([])
  expect(Object.keys(collectingNothing).filter(name => !suspect.includes(name))).toEqual([])
})

it.each(Object.entries(collecting))(
  'L3: the form of %s says who keeps it, before its button',
  (name, note) => {
    const callers = [...web].flatMap(([file, text]) => (text.includes(`api.${name}.mutate(`) ? [file] : []))
    const forms = callers.filter(file => !askingNothing.includes(file)).map(file => formsOf[file] ?? file)
    expect(forms).not.toEqual([])
    for (const file of forms) {
      const text = web.get(file) ?? ''
      const at = text.indexOf(ownNotes[file] ?? `<CollectionNote of="${note}"`)
      expect([file, at > 0 && precedesButton(text, at)]).toEqual([file, true])
    }
  },
)

it('L3: a form that asks the name of whoever has said none says who keeps it', () => {
  const field = web.get(asksElsewhere) ?? ''
  expect(field.indexOf('<TextField')).toBeLessThan(field.indexOf('<CollectionNote of="profile"'))
  const forms = [...web].filter(([file, text]) => file !== asksElsewhere && text.includes('useOwnName()'))
  expect(forms.length).toBeGreaterThan(3)
  const silent = forms.filter(
    ([, text]) => !/<OwnNameField|isAsked && <CollectionNote of="profile"/.test(text),
  )
  expect(silent.map(([file]) => file)).toEqual([])
})

it('L3: and so does every form that the server writes', () => {
  // A link to come in goes to the address that had this one; what is confirmed is an organisation’s.
  const without = ['pages/act-answers.ts', 'pages/form-parts.ts', 'positions/confirmation-page.ts']
  const forms = [...api].flatMap(([file, text]) =>
    [...text.matchAll(/<form [\s\S]*?<\/form>|return actForm\(.*\)/g)].map(([form]) => [file, form] as const),
  )
  expect(forms.length).toBeGreaterThan(7)
  const silent = forms.filter(
    ([, form]) => !/collectionNote\(.*<button|actForm\(.*(?:collection|rights)Note\(/s.test(form),
  )
  expect(silent.map(([file]) => file)).toEqual(expect.arrayContaining(without))
  expect(silent.filter(([file]) => !without.includes(file))).toEqual([])
})

it('L3: no form is written apart from these, and no note is kept for none', () => {
  const others = [...web].flatMap(([file, text]) => (/<form\b/.test(text) ? [file] : []))
  // The others bring in files whose participants are anonymous, and take an archive or a year of the books away.
  const elsewhere = [
    'consultations/import-conversation.tsx',
    'fund/books/year-page.tsx',
    'organisations/take-space.tsx',
  ]
  expect(others.toSorted()).toEqual(['acts/act-form.tsx', ...elsewhere])
  const notes = Object.keys(collectionFr.collection).filter(key => !/rights|newTab/i.test(key))
  expect(notes.toSorted()).toEqual([...new Set(['mails', ...Object.values(collecting)])].toSorted())
})
