// An AS2 partner by libas2, an implementation that is not ours: takes messages and answers them, and sends messages.
// node as2peer.cjs LIBRARY-FOLDER, with a line of JSON on standard input for each thing to do. Prints lines of JSON.
const http = require('http')
const readline = require('readline')
const library = process.argv[2] + '/node_modules/libas2'
const { AS2Parser, AS2Composer } = require(library)

// Its PKI.js takes every RSA key for one that encrypts, and then cannot sign.
const engine = require(process.argv[2] + '/node_modules/pkijs/build/index').CryptoEngine.prototype
const algorithmOf = engine.getAlgorithmByOID
engine.getAlgorithmByOID = function (oid) {
  return oid === '1.2.840.113549.1.1.1' ? { name: 'RSASSA-PKCS1-v1_5', hash: { name: 'SHA-256' } } : algorithmOf.call(this, oid)
}

const say = what => process.stdout.write(JSON.stringify(what) + '\n')
let terms // the agreement as this side sees it

const read = request => new Promise(resolve => {
  const pieces = []
  request.on('data', piece => pieces.push(piece))
  request.on('end', () => resolve(Buffer.concat(pieces)))
})

// The MIME entity that an HTTP message is.
const parse = (rawHeaders, body) => {
  let head = ''
  for (let i = 0; i < rawHeaders.length; i += 2) head += rawHeaders[i] + ': ' + rawHeaders[i + 1] + '\r\n'
  return AS2Parser.parse(Buffer.concat([Buffer.from(head + '\r\n'), body]))
}

const post = (url, headers, body) => new Promise((resolve, reject) => {
  const request = http.request(url, { method: 'POST', headers }, async response =>
    resolve({ status: response.statusCode, rawHeaders: response.rawHeaders, body: await read(response) }))
  request.on('error', reject)
  request.end(body)
})

// A signed receipt of its making has one line end more than it signed, after the inner closing delimiter: neither it
// nor OpenSSL verifies that as it is.
const repaired = text => text.replace(/(-Part_\d+--\r\n)\r\n(--)/, '$1$2')

const contentOf = node => Buffer.isBuffer(node.content) ? node.content : Buffer.from(String(node.content))

const receiptOf = async (node) => {
  const signed = node.signed ? { cert: terms.partner.certificate } : undefined
  const receipt = (await node.dispositionIn(signed)).notification
  return {
    signed: Boolean(node.signed),
    message: receipt.originalMessageId,
    processed: receipt.disposition.processed,
    problem: receipt.disposition.description ? receipt.disposition.description.text : '',
    mic: receipt.receivedContentMic ? receipt.receivedContentMic.mic : ''
  }
}

const take = async (request, bytes) => {
  const node = await parse(request.rawHeaders, bytes)
  if (/multipart\/report/.test(bytes.toString('latin1')) && !request.headers['disposition-notification-to']) {
    say({ receipt: await receiptOf(node) })
    return { status: 200, headers: {}, body: '' }
  }
  const { contentNode, dispositionNode } = await node.dispositionOut({ agreement: terms })
  say({ received: contentOf(contentNode || node).toString('base64'), message: node.messageId() })
  const { headers, body } = await dispositionNode.buildObject()
  const text = repaired(body)
  const later = request.headers['receipt-delivery-option']
  if (!later) return { status: 200, headers, body: text }
  setTimeout(async () => say({ posted: (await post(later, headers, text)).status }), 50)
  return { status: 200, headers: {}, body: '' }
}

const server = http.createServer(async (request, response) => {
  try {
    const answer = await take(request, await read(request))
    response.writeHead(answer.status, answer.headers)
    response.end(answer.body)
  } catch (error) {
    say({ failed: String(error.stack) })
    response.writeHead(500)
    response.end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => say({ port: server.address().port }))

readline.createInterface({ input: process.stdin }).on('line', async line => {
  try {
    const todo = JSON.parse(line)
    if (todo.terms) {
      terms = todo.terms
      say({ agreed: true })
    } else {
      const composer = new AS2Composer({
        message: { filename: 'theirs.xml', contentType: 'application/xml', content: Buffer.from(todo.send, 'base64') },
        agreement: terms
      })
      const { headers, body } = await composer.toRequestOptions()
      const answer = await post(terms.partner.url, headers, body)
      const said = { sent: headers['Message-ID'] || headers['Message-Id'], status: answer.status }
      if (answer.body.length > 0 && answer.status === 200)
        said.receipt = await receiptOf(await parse(answer.rawHeaders, answer.body))
      say(said)
    }
  } catch (error) {
    say({ failed: String(error.stack) })
  }
}).on('close', () => process.exit(0))
