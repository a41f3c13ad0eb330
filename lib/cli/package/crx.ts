import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import createStream from 'crx3/lib/crx3stream.js'

/** A CRX3: a header with the public key and the signature (RSA, SHA-256), then the zip as it is. */
export async function crx(zip: Uint8Array, keyPath: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'dialogsjekk-crx-'))
  try {
    // The library writes to a file, and only there.
    const crxPath = join(folder, 'extension.crx')
    const stream = createStream({ crxPath, keyPath })
    stream.end(zip)
    await finished(stream)
    return readFileSync(crxPath)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
