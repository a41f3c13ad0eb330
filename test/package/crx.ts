/** Read by the description of the format (crx3.proto in Chromium), not by the library that writes it. */
export function readCrx(file: Buffer) {
  const size = file.readUInt32LE(8)
  if (file.toString('latin1', 0, 4) !== 'Cr24' || file.readUInt32LE(4) !== 3) throw new Error('no CRX3')
  const header = readFields(file.subarray(12, 12 + size))
  const zip = file.subarray(12 + size)
  const proof = readFields(header.get(2))
  const signedData = header.get(10000) ?? Buffer.alloc(0)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(signedData.length)
  const publicKey = proof.get(1) ?? Buffer.alloc(0)
  const signature = proof.get(2) ?? Buffer.alloc(0)
  const id = readFields(signedData).get(1) ?? Buffer.alloc(0)
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0', 'latin1'), length, signedData, zip])
  return { crx: { publicKey, signature, id }, signed, zip }
}

/** Fields of bytes by their number: a CRX header has no others. */
function readFields(bytes: Buffer = Buffer.alloc(0)): Map<number, Buffer> {
  const fields = new Map<number, Buffer>()
  let at = 0
  const next = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.readUInt8(at++)
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const number = next() >> 3
    const length = next()
    fields.set(number, bytes.subarray(at, at + length))
    at += length
  }
  return fields
}
