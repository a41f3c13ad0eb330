/** From one on. */
export const NUMBER_WORDS: readonly string[] =
  'en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue'.split(
    ' ',
  )
