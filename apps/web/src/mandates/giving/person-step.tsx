import { compareNames, foldText } from '@reliance/core/shared/fold-text.ts'
import { Button } from '@reliance/ui/button.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { WrongTogether } from '../../acts/wrong-together.tsx'
import type { Register } from '../register-view.ts'
import { AskToAppear } from './ask-to-appear.tsx'
import type { Walk } from './use-walk.ts'

const shownMax = 8

type Candidate = { personId: string; name: string; detail: readonly string[] }

/** The people who are shown here, each with what they hold and the organisation they come from. */
export const candidatesOf = ({ people, mandates, roles, organisations }: Register): Candidate[] =>
  people
    .map(({ personId, displayName, electorId }) => {
      const held = mandates.filter(one => one.personId === personId && one.state === 'active')
      const functions = held.flatMap(one => roles.find(role => role.roleId === one.roleId)?.name ?? [])
      const organisation = organisations.find(one => one.electorId === electorId)?.name
      return {
        personId,
        name: displayName,
        detail: organisation === undefined ? functions : [...functions, organisation],
      }
    })
    .toSorted((a, b) => compareNames(a.name, b.name))

const answersTo = ({ name, detail }: Candidate, search: string): boolean => {
  const said = foldText([name, ...detail].join(' '))
  return foldText(search)
    .split(' ')
    .every(word => said.includes(word))
}

/** To whom: somebody who is shown here, by name or by function; or an organisation is asked. */
export function PersonStep({ walk }: { walk: Walk }) {
  const t = useTranslations('interface.give')
  const { draft, text, register, place, errorOf } = walk
  const all = candidatesOf(register)
  const found = all.filter(one => answersTo(one, draft.search))
  const shown = found.slice(0, shownMax)
  return (
    <>
      <WrongTogether text={errorOf('personIds')} />
      {all.length > shownMax && <TextField optional type="search" label={t('search')} {...text('search')} />}
      <p role="status" className="text-ink-soft">
        {found.length > shownMax
          ? t('foundMore', { shown: shown.length, count: found.length })
          : t('found', { count: found.length })}
      </p>
      <ul>
        {shown.map(({ personId, name, detail }) => (
          <li
            key={personId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-hair border-t py-3"
          >
            <span className="flex min-w-[min(12rem,100%)] flex-1 flex-col">
              <strong>{name}</strong>
              <span className="text-ink-soft">
                {detail.length === 0 ? t('noFunction') : detail.join(', ')}
              </span>
            </span>
            <Button
              aria-label={t('chooseOne', { name })}
              onClick={() => walk.goTo(walk.after('person'), { personIds: personId })}
            >
              {draft.personIds === personId ? t('chosen') : t('choose')}
            </Button>
          </li>
        ))}
      </ul>
      {place.kind === 'coalition' && register.organisations.length > 0 && <AskToAppear walk={walk} />}
    </>
  )
}
