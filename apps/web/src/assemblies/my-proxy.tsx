import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDraft } from '../acts/use-draft.ts'
import { useNames } from '../format.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Assembly } from './shown-assembly.ts'

type Proxies = NonNullable<Assembly['proxies']>
type Props = { place: Place; assembly: Assembly; proxies: Proxies }

/** Choosing who votes in one’s place: nobody is chosen beforehand. */
function GiveProxy({ place, assembly, proxies }: Props) {
  const t = useTranslations('interface.proxy')
  const { most, holders } = proxies
  const { act, draft, text } = useDraft(
    `proxy-${assembly.id}`,
    () => ({ holderId: '' }),
    ({ holderId }, requestId) =>
      api.assemblies.giveProxy.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId: assembly.id,
        holderId,
      }),
    () => t('done'),
  )
  if (holders.length === 0) return <p className="text-ink-soft">{t('nobody')}</p>
  return (
    <Foldable title={t('give')} isOpen={false} level={3}>
      <ActForm act={act} input={() => draft} submitLabel={t('give')}>
        <p>{t('why', { most: most ?? 0 })}</p>
        <Select
          label={t('holder')}
          hint={t('holderHint')}
          options={[
            { value: '', label: t('holderNone') },
            ...holders.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
          {...text('holderId')}
        />
      </ActForm>
    </Foldable>
  )
}

/** Taking it back, by one press. */
function TakeBack({ place, assembly }: Omit<Props, 'proxies'>) {
  const t = useTranslations('interface.proxy')
  const form = useTranslations('interface.form')
  const say = useSay()
  const act = useAct(
    (_: object, requestId) =>
      api.assemblies.revokeProxy.mutate({ spaceId: place.spaceId, requestId, assemblyId: assembly.id }),
    { onDone: () => say(t('takenBack')) },
  )
  return (
    <>
      <Button pending={act.sending ? form('sending') : undefined} onClick={() => void act.send({})}>
        {t('takeBack')}
      </Button>
      <ActNotice failure={act.failure} />
    </>
  )
}

/** One’s proxy for an assembly: to whom it is given, whom one may ask, and whose one holds (L7). */
export function MyProxy(props: Props) {
  const t = useTranslations('interface.proxy')
  const names = useNames()
  const { place, assembly, proxies } = props
  const { most, given, held, can } = proxies
  const isOver = !can.give && !can.revoke && given === null && held.length === 0
  if (most === null) return assembly.can.answer ? <p className="text-ink-soft">{t('unsaid')}</p> : null
  if (isOver) return null
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      <h3 className="text-20">{t('title')}</h3>
      {held.length > 0 && (
        <p className="wrap-anywhere">{t('held', { names: names(held.map(one => one.name ?? t('gone'))) })}</p>
      )}
      {given !== null && <p className="wrap-anywhere">{t('given', { name: given.name ?? t('gone') })}</p>}
      {can.revoke && <TakeBack place={place} assembly={assembly} />}
      {can.give && <GiveProxy {...props} />}
    </div>
  )
}
