import { general } from './nb/general.ts'
import { heartAndLung } from './nb/heart-lung.ts'
import { internalMedicine } from './nb/internal.ts'
import { mindAndNerves } from './nb/mind-and-nerves.ts'
import { sensesAndJoints } from './nb/senses-and-joints.ts'
import { shorthand } from './nb/shorthand.ts'
import { surgery } from './nb/surgery.ts'
import { womenAndChildren } from './nb/women-and-children.ts'

export const bokmaal = [
  heartAndLung,
  internalMedicine,
  surgery,
  mindAndNerves,
  womenAndChildren,
  sensesAndJoints,
  general,
  shorthand,
]
