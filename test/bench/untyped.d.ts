declare module 'nspell' {
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): { correct(word: string): boolean }
}

declare module 'textlint-rule-prh' {
  const module: import('@textlint/kernel').TextlintKernelRule['rule']
  export default module
}
