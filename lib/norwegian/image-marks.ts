const PICTURE =
  '(?:bilde|bildet|bilete|biletet|image|img|foto|fotoet|skjermbilde|skjermbilete|skjermdump|screenshot|utklipp|picture|photo|figur|grafikk)'
/** What programs write before the word: "[innlimt bilde]", "[pasted image 1]", "[vedlagt bilde fjernet av systemet]". */
const HOW =
  '(?:(?:innlimt|limt inn|vedlagt|innsatt|sett inn|pasted|inserted|attached|embedded|inline|removed|fjernet|fjerna)\\s)?'
const FILE_END = '\\.(?:jpe?g|png|gif|hei[cf]|bmp|tiff?|webp)'

/** In brackets: the word with a number, or with what is told of it: "[bilde]", "[image1.png]", "[bilete: utslett]". */
const BRACKETED = `\\[\\s?${HOW}${PICTURE}(?:[\\s:/_-][^\\]\\n]{0,60}|\\d{0,6}(?:\\.\\w{3,4})?)?\\s?\\]`
const IN_ANGLES = `<\\s?${HOW}(?!img)${PICTURE}(?:[\\s:_-][^<>="\\n]{0,40})?\\s?>`

/** What mail programs and editors leave where an image was: "[bilde]", "[cid:image001.png]", "IMG_1234.jpg". */
export const IMAGE_MARKS = {
  /** Images in the text itself: they run on for as long as they are. */
  data: /data:(?:image|application)\/[a-z0-9.+-]{2,40}[;,]|(?<![a-zæøå/:])image\/[a-z0-9.+-]{2,20};base64,/gi,
  tag: /<img\b[^>]{0,500}>?/gi,
  mark: new RegExp(
    `\\[?cid:[\\w.@$-]+\\]?|!\\[[^\\]]{0,100}\\]\\([^)]{1,300}\\)|${BRACKETED}|${IN_ANGLES}|\\ufffc`,
    'gi',
  ),
  fileName: new RegExp(`(?<![\\wæøå/.-])[\\wæøå][\\wæøå-]{1,60}${FILE_END}(?![\\wæøå])`, 'gi'),
}

/** Something quick to look for that stands wherever the mark of that name does. */
export const IMAGE_SIGNS = {
  data: /data:|base64/i,
  tag: /<img/i,
  mark: /cid:|[[<\ufffc]/i,
  fileName: new RegExp(FILE_END, 'i'),
}

/** Whether an image stood in a text, or stands there still. */
export const holdsImageMark = (text: string): boolean =>
  Object.entries(IMAGE_MARKS).some(
    ([name, mark]) => IMAGE_SIGNS[name as keyof typeof IMAGE_SIGNS].test(text) && text.search(mark) >= 0,
  )
