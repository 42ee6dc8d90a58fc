// A client of a YAML language server, over stdio: opens files and compares what is underlined.
//
//     node editor.js SERVER FILE=WORDS...     WORDS: what a finding has to say; empty: there is none
'use strict';
const { spawn } = require('child_process');
const fs = require('fs');
const { pathToFileURL } = require('url');

const [server, ...wanted] = process.argv.slice(2);
const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });

function send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

const found = new Map();
let failed = 0;

function finish() {
    for (const [uri, { file, words }] of files) {
        const messages = found.get(uri).map((each) => `line ${each.range.start.line + 1}: ${each.message}`);
        const fine = words === '' ? messages.length === 0 : messages.some((each) => each.includes(words));
        if (!fine) ++failed;
        console.log(`${fine ? 'ok    ' : 'FAILED'} ${file}: ${messages.join(' | ') || 'clean'}`);
    }
    console.log(`${files.size - failed} passed, ${failed} failed`);
    child.kill();
    process.exit(failed === 0 ? 0 : 1);
}

const files = new Map(wanted.map((each) => {
    const [file, words] = [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)];
    return [pathToFileURL(file).href, { file, words }];
}));

function receive(message) {
    if (message.id === 1 && message.result) {
        send({ method: 'initialized', params: {} });
        for (const [uri, { file }] of files) {
            const text = fs.readFileSync(file, 'utf8');
            send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
        }
    } else if (message.method === 'workspace/configuration') {
        // The schemas lie in the folder: the server needs no store of them from elsewhere.
        const settings = { validate: true, schemaStore: { enable: false } };
        send({ id: message.id, result: message.params.items.map((item) => (item.section === 'yaml' ? settings : {})) });
    } else if (message.method === 'textDocument/publishDiagnostics') {
        found.set(message.params.uri, message.params.diagnostics);
        if ([...files.keys()].every((uri) => found.has(uri))) finish();
    } else if (message.id !== undefined && message.method) {
        send({ id: message.id, result: null });
    }
}

let rest = Buffer.alloc(0);
child.stdout.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
        const head = rest.indexOf('\r\n\r\n');
        if (head < 0) return;
        const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, head).toString())[1]);
        if (rest.length < head + 4 + length) return;
        const body = rest.subarray(head + 4, head + 4 + length).toString();
        rest = rest.subarray(head + 4 + length);
        receive(JSON.parse(body));
    }
});
setTimeout(() => {
    console.log('FAILED: the server did not speak of every file within 60 seconds');
    child.kill();
    process.exit(1);
}, 60000);
send({
    id: 1, method: 'initialize',
    params: { processId: process.pid, rootUri: pathToFileURL(process.cwd()).href,
        capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } } },
});
