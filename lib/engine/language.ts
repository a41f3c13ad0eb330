/** Languages of the interface: bokmål (the default), nynorsk, English. A text is written in all of them, or does not compile. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Translated<T> = Readonly<Record<Language, T>>
