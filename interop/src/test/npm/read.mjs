// Reads the exports of one store with libraries for JavaScript and compares what they understand:
//
//   npm install && node read.mjs FOLDER
//
// FOLDER holds news.nq, news.trig, news.jsonld, news.ttl, news.nt, news.rdf, news.csv and news.jsonl of one store.
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import papaparse from 'papaparse';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

const folder = process.argv[2] ?? '.';
const NG = 'https://w3id.org/newsgraph/ns#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const GRAPHLESS = { termType: 'DefaultGraph', value: '' };
const read = name => readFileSync(join(folder, name), 'utf8');
let failed = false;

function check(what, right, detail = '') {
  console.log(`${right ? 'ok    ' : 'WRONG '} ${what}${right ? '' : ' ' + detail}`);
  failed ||= !right;
}

function same(what, expected, found) {
  const missing = [...expected].filter(x => !found.has(x));
  const surplus = [...found].filter(x => !expected.has(x));
  check(`${what}: ${found.size}`, !missing.length && !surplus.length,
    `\n  missing ${missing.length}: ${missing[0]}\n  surplus ${surplus.length}: ${surplus[0]}`);
}

const writer = new Writer();
const line = q => writer.quadToString(q.subject, q.predicate, q.object, q.graph);
const lines = quads => new Set(quads.map(line));
const union = quads => new Set(quads.map(q => writer.quadToString(q.subject, q.predicate, q.object, GRAPHLESS)));
const n3 = (name, format) => new Parser({ format }).parse(read(name));

const quads = n3('news.nq', 'N-Quads');
check('no blank nodes', quads.every(q => [q.subject, q.object, q.graph].every(t => t.termType !== 'BlankNode')));
check('no relative IRIs', quads.every(q => [q.subject, q.predicate, q.object, q.graph]
  .every(t => t.termType !== 'NamedNode' || /^[a-z][a-z0-9+.-]*:/i.test(t.value))));
check('language tags', quads.every(q => !q.object.language || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(q.object.language)));

same('TriG (n3)', lines(quads), lines(n3('news.trig', 'TriG')));
same('Turtle (n3)', union(quads), lines(n3('news.ttl', 'Turtle')));
same('N-Triples (n3)', union(quads), lines(n3('news.nt', 'N-Triples')));

const fromJson = await jsonld.toRDF(JSON.parse(read('news.jsonld')), { format: 'application/n-quads' });
same('JSON-LD (jsonld)', lines(quads), lines(new Parser({ format: 'N-Quads' }).parse(fromJson)));

const fromXml = await new Promise((resolve, reject) => {
  const all = [];
  createReadStream(join(folder, 'news.rdf')).pipe(new RdfXmlParser())
    .on('data', q => all.push(q)).on('error', reject).on('end', () => resolve(all));
});
same('RDF/XML (rdfxml-streaming-parser)', union(quads), lines(fromXml));

const claims = new Set(quads.filter(q => q.predicate.value === TYPE && q.object.value === NG + 'EventClaim')
  .map(q => q.subject.value));
const objects = read('news.jsonl').trim().split('\n').map(text => JSON.parse(text));
same('claims of the JSON Lines', claims, new Set(objects.filter(o => o.kind === 'event').flatMap(o => o.claims)
  .map(claim => claim.iri)));
const csv = papaparse.parse(read('news.csv').trim(), { header: true });
check('CSV (papaparse)', csv.errors.length === 0, JSON.stringify(csv.errors[0]));
check(`rows of the CSV: ${csv.data.length}`, csv.data.length === claims.size, `but ${claims.size} claims`);

process.exit(failed ? 1 : 0);
