// Takes the main text out of pages in UTF-8: node read.js ROUNDS FOLDER. Prints it, one JSON object a line, and then on
// standard error how many seconds of a processor's time each round took.
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readFileSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const [rounds, folder] = process.argv.slice(2);
const paths = readdirSync(folder).sort().map(name => join(folder, name));
const pages = paths.map(path => readFileSync(path, 'utf8'));
const silent = new VirtualConsole();

/** What it fails on it finds no text in. */
function text(html) {
  let dom;
  try {
    dom = new JSDOM(html, { url: 'https://page.example/', virtualConsole: silent });
    return new Readability(dom.window.document).parse()?.textContent ?? '';
  } catch {
    return '';
  } finally {
    dom?.window.close();
  }
}

// jsdom lets go of a page only when other things get their turn; without this it fills the memory with 700 of them.
const turn = () => new Promise(resolve => setImmediate(resolve));

for (let i = 0; i < pages.length; i++) {
  writeSync(1, JSON.stringify({ path: paths[i], text: text(pages[i]) }) + '\n');
  await turn();
}
for (let round = 0; round < Number(rounds); round++) {
  // Time of the processor, so that a busy machine is not taken for a slow reader.
  const began = process.cpuUsage();
  // The pages at every tenth place, other ones each round, so that none is timed twice.
  for (let i = round; i < pages.length; i += 10) {
    text(pages[i]);
    await turn();
  }
  const { user, system } = process.cpuUsage(began);
  console.error('seconds ' + ((user + system) / 1e6).toFixed(3));
}
