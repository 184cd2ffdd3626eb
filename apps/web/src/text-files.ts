import type { Language } from '@reliance/core/shared/messages.ts'

/** One fetch: a part of the texts, by the name under which pages read it. */
export type TextFile = () => Promise<{ interface?: object; [context: string]: object | undefined }>

/** The words of the house, then, by context, those of its pages and those of its rules. */
export const textFiles = {
  shell: {
    fr: [async () => ({ interface: (await import('@reliance/core/shared/interface.fr.ts')).interfaceFr })],
    en: [async () => ({ interface: (await import('@reliance/core/shared/interface.en.ts')).interfaceEn })],
  },
  shared: {
    fr: [async () => ({ shared: (await import('@reliance/core/shared/messages.fr.ts')).sharedFr })],
    en: [async () => ({ shared: (await import('@reliance/core/shared/messages.en.ts')).sharedEn })],
  },
  entering: {
    fr: [
      async () => ({
        interface: (await import('@reliance/core/identity/interface.fr.ts')).identityInterfaceFr,
      }),
    ],
    en: [
      async () => ({
        interface: (await import('@reliance/core/identity/interface.en.ts')).identityInterfaceEn,
      }),
    ],
  },
  identity: {
    fr: [async () => ({ identity: (await import('@reliance/core/identity/messages.fr.ts')).identityFr })],
    en: [async () => ({ identity: (await import('@reliance/core/identity/messages.en.ts')).identityEn })],
  },
  organisations: {
    fr: [
      async () => ({
        interface: (await import('@reliance/core/organisations/interface.fr.ts')).organisationsInterfaceFr,
      }),
      async () => ({
        organisations: (await import('@reliance/core/organisations/messages.fr.ts')).organisationsFr,
      }),
    ],
    en: [
      async () => ({
        interface: (await import('@reliance/core/organisations/interface.en.ts')).organisationsInterfaceEn,
      }),
      async () => ({
        organisations: (await import('@reliance/core/organisations/messages.en.ts')).organisationsEn,
      }),
    ],
  },
  coalitions: {
    fr: [
      async () => ({
        interface: (await import('@reliance/core/coalitions/interface.fr.ts')).coalitionsInterfaceFr,
      }),
      async () => ({ coalitions: (await import('@reliance/core/coalitions/messages.fr.ts')).coalitionsFr }),
    ],
    en: [
      async () => ({
        interface: (await import('@reliance/core/coalitions/interface.en.ts')).coalitionsInterfaceEn,
      }),
      async () => ({ coalitions: (await import('@reliance/core/coalitions/messages.en.ts')).coalitionsEn }),
    ],
  },
  mandates: {
    fr: [
      async () => ({
        interface: (await import('@reliance/core/mandates/interface.fr.ts')).mandatesInterfaceFr,
      }),
      async () => ({ mandates: (await import('@reliance/core/mandates/messages.fr.ts')).mandatesFr }),
    ],
    en: [
      async () => ({
        interface: (await import('@reliance/core/mandates/interface.en.ts')).mandatesInterfaceEn,
      }),
      async () => ({ mandates: (await import('@reliance/core/mandates/messages.en.ts')).mandatesEn }),
    ],
  },
  positions: {
    fr: [
      async () => ({
        interface: (await import('@reliance/core/positions/interface.fr.ts')).positionsInterfaceFr,
      }),
      async () => ({ positions: (await import('@reliance/core/positions/messages.fr.ts')).positionsFr }),
    ],
    en: [
      async () => ({
        interface: (await import('@reliance/core/positions/interface.en.ts')).positionsInterfaceEn,
      }),
      async () => ({ positions: (await import('@reliance/core/positions/messages.en.ts')).positionsEn }),
    ],
  },
} as const satisfies Record<string, Record<Language, readonly TextFile[]>>

export type TextArea = keyof typeof textFiles
