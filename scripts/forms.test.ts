import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './steps.ts'

const web = 'apps/web/src/'
const filesIn = (...folders: string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(file => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map(file => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
const sources = filesIn(web)
  .filter(({ file }) => file.endsWith('.tsx'))
  .map(({ file, text }) => ({ file: file.slice(web.length), text }))

/** Forms of the browser itself: what they send is answered by a file or by another page. */
const native = ['acts/act-form.tsx', 'fund/books/year-page.tsx', 'organisations/take-space.tsx']

/** Forms in which nothing is typed that may be kept, and why. */
const keepsNothing: Readonly<Record<string, string>> = {
  'identity/sign-in-page.tsx': 'a visitor: nobody yet whose it would be',
  'identity/prove-again.tsx': 'a password',
  'personal-data/erase-account.tsx': 'what is typed is the confirmation itself',
  'coalitions/leave-coalition.tsx': 'nothing is typed',
  'fund/books/take-over.tsx': 'a file',
  'fund/import-statement.tsx': 'a file',
  'positions/files/import-positions-csv.tsx': 'a file',
  'consultations/import-conversation.tsx': 'files, and a name that they have in themselves',
}

/** Words that one looks for on a page, which no act sends. */
const searches = [
  'assemblies/meeting/check-in.tsx',
  'coalitions/invite-organisation.tsx',
  'consultations/consultation-page.tsx',
  'fund/dues/dues-members.tsx',
  'resources/catalogue-page.tsx',
  'resources/week-figure.tsx',
]

/** Controls of all pages, and the pages that the server writes. */
const served = filesIn('packages/ui/src/', 'apps/api/src/')
/** A browser takes what is pasted up to that length, and says nothing of the rest. */
const cuts = (text: string): boolean => /\bmaxLength=|\bmaxlength=|\bsetAttribute\('maxlength/.test(text)

const isForm = (text: string): boolean => /<(?:ActForm|form)\b/.test(text)
const keepers = /\buse(?:Draft|Typed|Edited)\b/
/** A part of a form that another file holds: its draft comes in. */
const isHanded = (text: string): boolean => /\b(?:EditForm|Act)</.test(text)
const keeps = (text: string): boolean => keepers.test(text) || isHanded(text)

const textControl = /<(?:TextField|TextArea|NumberField|DateField|SlugField)\b[\s\S]*?\/>/g
/** Texts of a page that are typed into a state of its own. */
const unkept = (text: string): string[] => {
  const controls = (text.match(textControl) ?? []).join('\n')
  return [...text.matchAll(/const \[(\w+), set\w+\] = useState\b/g)]
    .map(([, name = '']) => name)
    .filter(name => new RegExp(`\\bvalue=\\{${name}\\b`).test(controls))
}

/** Drafts that no act drops once they are sent. */
const undropped = (text: string): boolean => {
  const drafts = text.match(/, typed\] = useTyped\b/g)?.length ?? 0
  return (text.match(/\btyped\b(?! ?\])/g)?.length ?? 0) < drafts
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\buse(?:Draft|Typed)(?:<[^(]*>)?\(\s*(['"`][^'"`]*['"`])/g)].map(([, name = '']) => name)

describe('what is typed in a form is kept until it is sent', () => {
  it('has one form of its own, which every form is built with', () => {
    const others = sources.filter(({ text }) => /<form\b/.test(text)).map(({ file }) => file)
    expect(others.filter(file => !native.includes(file) && !(file in keepsNothing))).toEqual([])
  })

  it('keeps what is typed in every form, or says why there is nothing to keep', () => {
    const forms = sources.filter(({ text }) => isForm(text))
    expect(forms.length).toBeGreaterThan(50)
    const forgetful = forms.filter(
      ({ file, text }) => !keeps(text) && !native.includes(file) && !(file in keepsNothing),
    )
    expect(forgetful.map(({ file }) => file)).toEqual([])
    expect(keeps('const [draft, setDraft] = useState(empty)\n<ActForm act={act}>')).toBe(false)
  })

  it('types no text into a state that a reload empties, in a form or beside one', () => {
    const found = sources.filter(
      ({ file, text }) => unkept(text).length > 0 && !(file in keepsNothing) && !searches.includes(file),
    )
    expect(found.map(({ file, text }) => `${file}: ${unkept(text).join(', ')}`)).toEqual([
      'identity/account-page.tsx: password',
    ])
    expect(unkept("const [note, setNote] = useState('')\n<TextArea label={a} value={note} />")).toEqual([
      'note',
    ])
  })

  it('hands every draft to the act that drops it', () => {
    expect(sources.filter(({ text }) => undropped(text)).map(({ file }) => file)).toEqual([])
    expect(undropped("const [draft, setDraft, typed] = useTyped('a', b)\nuseAct(call, { fields })")).toBe(
      true,
    )
    expect(undropped("const [draft, setDraft, typed] = useTyped('a', b)\nuseAct(call, { typed })")).toBe(
      false,
    )
  })

  it('gives every form a name of its own, so that no two of a page share what is typed', () => {
    const names = sources.flatMap(({ text }) => namesIn(text))
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('lets a browser cut nothing: what is too long is said by its rule, with all of it still there', () => {
    const cutting = [...sources, ...served].filter(({ text }) => cuts(text))
    expect(cutting.map(({ file }) => file)).toEqual([])
    expect(cuts('<TextField label={a} maxLength={120} />')).toBe(true)
    expect(cuts('html`<input maxlength="120"/>`')).toBe(true)
    expect(cuts('<TextField {...text("name")} />')).toBe(false)
  })

  it('lists no form that is gone', () => {
    const there = new Set(sources.map(({ file }) => file))
    const listed = [...native, ...Object.keys(keepsNothing), ...searches]
    expect(listed.filter(file => !there.has(file))).toEqual([])
  })
})
