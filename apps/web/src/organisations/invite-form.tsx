import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { type MembershipLevel, membershipLevels } from '@reliance/core/organisations/invite-members.ts'
import { type Language, languages } from '@reliance/core/shared/messages.ts'
import { Notice } from '@reliance/ui/notice.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import type { Place } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs } from '../trpc.ts'

type Plan = Outputs['organisations']['invite']
type Draft = { pasted: string; level: MembershipLevel; lang: Language }

const spoken = { fr: 'Français', en: 'English' }

/** Who was written to and who was not, and why; nobody pasted is lost. */
function Result({ plan }: { plan: Plan }) {
  const t = useTranslations('interface.invite')
  const lines = (['toInvite', 'alreadyInvited', 'alreadyMembers', 'unreadable'] as const).filter(
    part => plan[part].length > 0,
  )
  return (
    <Notice kind="info" title={t('resultTitle', { count: plan.toInvite.length })}>
      <ul className="flex flex-col gap-1">
        {lines.map(part => (
          <li key={part} className="wrap-anywhere">
            {t(part, { list: plan[part].map(shownAddress).join(', ') })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Thirty addresses in one gesture; what could not be read stays in the field. */
export function InviteForm({ place }: { place: Place }) {
  const t = useTranslations('interface.invite')
  const words = useTranslations('organisations')
  const lang = useLocale()
  const [draft, setDraft, typed] = useTyped('invite', (): Draft => ({ pasted: '', level: 'member', lang }))
  const [plan, setPlan] = useState<Plan | null>(null)
  const act = useAct(
    (input: Draft, requestId) =>
      api.organisations.invite.mutate({ ...input, spaceId: place.spaceId, requestId }),
    {
      fields: ['pasted', 'level', 'lang'],
      typed,
      onDone: done => {
        setPlan(done)
        setDraft({ ...draft, pasted: done.unreadable.join('\n') })
      },
    },
  )
  return (
    <div className="flex flex-col gap-6">
      <ActForm act={act} input={() => draft} submitLabel={t('send')}>
        <TextArea
          label={t('pasted')}
          hint={t('pastedHint')}
          rows={6}
          spellCheck={false}
          autoCapitalize="none"
          value={draft.pasted}
          error={act.errorOf('pasted')}
          onChange={pasted => {
            setDraft({ ...draft, pasted })
            act.forget('pasted')
          }}
        />
        <Select
          label={t('level')}
          value={draft.level}
          options={membershipLevels.toReversed().map(value => ({ value, label: words(`levels.${value}`) }))}
          onChange={value => setDraft({ ...draft, level: value === 'supporter' ? 'supporter' : 'member' })}
        />
        <Select
          label={t('lang')}
          value={draft.lang}
          options={languages.map(value => ({ value, label: spoken[value] }))}
          onChange={value => setDraft({ ...draft, lang: value === 'en' ? 'en' : 'fr' })}
        />
        <CollectionNote of="invite" who={place.name} />
      </ActForm>
      {plan !== null && <Result plan={plan} />}
    </div>
  )
}
