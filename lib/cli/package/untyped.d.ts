declare module 'crx3/lib/crx3stream.js' {
  import type { WriteStream } from 'node:fs'
  export default function createStream(options: { crxPath: string; keyPath: string }): WriteStream
}
