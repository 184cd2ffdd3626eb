import { sentenceLength } from '@reliance/core/coalitions/invite-by-address.ts'
import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { type Language, languages } from '@reliance/core/shared/messages.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { LoadedPart } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'

type Plan = Outputs['coalitions']['inviteByAddress']
type Draft = { pasted: string; sentence: string; lang: Language }

/** As a mail program writes whom one writes to: signs that a text of ours has no place for. */
const namedAddress = 'Radio Micocoulier <radio@exemple.org>'
const languageNames = { fr: 'Français', en: 'English' }

/** What can be done until they answer, for whoever may: a first round is there when they come. */
function Meanwhile({ place }: { place: Place }) {
  const t = useTranslations('interface.inviting')
  const { data } = useQuery(queries.notifications.today.queryOptions({ spaceId: place.spaceId }))
  const isLeft = data?.steps.some(step => step.kind === 'firstRound' && !step.done) ?? false
  return isLeft ? <LinkButton href={`${hrefOf(place)}/positions/tours`}>{t('meanwhile')}</LinkButton> : null
}

/** What became of each line: nobody pasted is lost. */
function Result({ plan, place }: { plan: Plan; place: Place }) {
  const t = useTranslations('interface')
  const lines = (['toInvite', 'alreadyInvited', 'unreadable'] as const).filter(part => plan[part].length > 0)
  return (
    <Notice
      kind="info"
      title={t('inviting.resultTitle', { count: plan.toInvite.length })}
      act={<Meanwhile place={place} />}
    >
      <ul className="flex flex-col gap-1">
        {lines.map(part => (
          <li key={part} className="wrap-anywhere">
            {t(`invite.${part}`, { list: plan[part].map(shownAddress).join(', ') })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The mail as it would leave, with what is typed. */
function Preview({ place, sentence, lang }: { place: Place } & Pick<Draft, 'sentence' | 'lang'>) {
  const t = useTranslations('interface.inviting')
  const spoken = useLocale()
  const typed = useDeferredValue(sentence.slice(0, sentenceLength))
  const query = useQuery(
    queries.coalitions.invitationPreview.queryOptions(
      { spaceId: place.spaceId, sentence: typed, lang },
      { placeholderData: before => before },
    ),
  )
  return (
    <LoadedPart query={query}>
      {mail => (
        <div lang={lang} className="flex flex-col gap-3 border-hair border-t py-3">
          <p className="font-bold">{mail.subject}</p>
          <p className="whitespace-pre-wrap wrap-anywhere">{mail.text}</p>
          <p lang={spoken} className="text-ink-soft">
            {t('previewLink')}
          </p>
        </div>
      )}
    </LoadedPart>
  )
}

/** Several addresses, one sentence, one press; what holds no address stays in the field. */
export function InviteByAddress({ place }: { place: Place }) {
  const t = useTranslations('interface.inviting')
  const lang = useLocale()
  const [draft, setDraft, typed] = useTyped(
    'inviteOrganisations',
    (): Draft => ({ pasted: '', sentence: '', lang }),
  )
  const [plan, setPlan] = useState<Plan | null>(null)
  const [isRead, setIsRead] = useState(false)
  const act = useAct(
    (input: Draft, requestId) =>
      api.coalitions.inviteByAddress.mutate({ ...input, spaceId: place.spaceId, requestId }),
    {
      fields: ['pasted', 'sentence', 'lang'],
      typed,
      onDone: done => {
        setPlan(done)
        setDraft({ ...draft, pasted: done.unreadable.join('\n') })
      },
    },
  )
  const put = (part: Partial<Draft>) => {
    setDraft(now => ({ ...now, ...part }))
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <div className="flex flex-col gap-6">
      <ActForm act={act} input={() => draft} submitLabel={t('send')}>
        <TextArea
          label={t('pasted')}
          hint={t('pastedHint', { example: namedAddress })}
          rows={4}
          spellCheck={false}
          autoCapitalize="none"
          value={draft.pasted}
          error={act.errorOf('pasted')}
          onChange={pasted => put({ pasted })}
        />
        <TextArea
          optional
          label={t('message')}
          hint={t('messageHint')}
          value={draft.sentence}
          error={act.errorOf('sentence')}
          onChange={sentence => put({ sentence })}
        />
        <Select
          label={t('lang')}
          value={draft.lang}
          options={languages.map(value => ({ value, label: languageNames[value] }))}
          onChange={value => put({ lang: value === 'en' ? 'en' : 'fr' })}
        />
        <details onToggle={event => setIsRead(event.currentTarget.open)}>
          <summary className="target cursor-pointer content-center underline">{t('preview')}</summary>
          {isRead && <Preview place={place} sentence={draft.sentence} lang={draft.lang} />}
        </details>
        <CollectionNote of="invite" who={place.name} />
      </ActForm>
      {plan !== null && <Result plan={plan} place={place} />}
    </div>
  )
}
