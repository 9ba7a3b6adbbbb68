// What Look asks a page: rules of axe, width and weight.
const done = arguments[arguments.length - 1];

// No style sheet of ours asks for their values, only whether they have one
const TEXTS = new Set([
  'action', 'alt', 'aria-controls', 'aria-describedby', 'aria-label', 'aria-labelledby', 'content',
  'd', 'datetime', 'for', 'href', 'id', 'name', 'src', 'title', 'value',
]);
const MEMORY = 'places-looked-at';

function named(element) {
  const attributes = Array.from(element.attributes, ({name, value}) =>
    name + '=' + (TEXTS.has(name) && value ? '…' : value));
  return element.localName + '[' + attributes.sort().join(' ') + ']';
}

function speaks(element) {
  return Array.from(element.childNodes).some(
    node => node.nodeType === Node.TEXT_NODE && node.data.trim());
}

/**
 * The topmost elements that stand as none has stood on a page looked at before: another tag, class
 * or attribute, another place below their parents, after another neighbour, first with words in
 * it, or under other style sheets. Colours can only differ there.
 */
function newPlaces(sheets) {
  const known = new Map(JSON.parse(sessionStorage.getItem(MEMORY) || '[]'));
  const numbers = new Map();
  const fresh = new Set();
  for (const element of document.querySelectorAll('html, body, body *')) {
    const before = element.previousElementSibling;
    const place = [
      numbers.get(element.parentElement) ?? sheets,
      before ? named(before) : '',
      named(element),
      speaks(element) ? 'words' : '',
      element.nextElementSibling ? '' : 'last',
    ].join('>');
    if (!known.has(place)) {
      known.set(place, known.size);
      fresh.add(element);
    }
    numbers.set(element, known.get(place));
  }
  sessionStorage.setItem(MEMORY, JSON.stringify([...known]));
  return [...fresh].filter(element => !fresh.has(element.parentElement));
}

async function broken() {
  const sheets = Array.from(document.styleSheets, sheet => sheet.href ?? sheet.ownerNode.outerHTML)
    .join(' ');
  const sheetsAreNew = !sessionStorage.getItem(sheets);
  const fresh = newPlaces(sheets);
  const results = [await axe.run(document, {
    resultTypes: ['violations'],
    // Fetches the style sheets once more, for one rule about what stands in them
    preload: sheetsAreNew,
    rules: {'color-contrast': {enabled: false}},
  })];
  sessionStorage.setItem(sheets, 'seen');
  if (fresh.length) {
    results.push(await axe.run({include: fresh}, {
      resultTypes: ['violations'],
      preload: false,
      runOnly: ['color-contrast'],
    }));
  }
  return results.flatMap(result => result.violations).map(rule =>
    rule.id + ': ' + rule.help
      + rule.nodes.map(node => ' | ' + node.target + ' ' + node.html).join(''));
}

const loaded = ['navigation', 'resource']
  .flatMap(kind => performance.getEntriesByType(kind))
  .map(entry => [entry.name, entry.transferSize]);
// A browser asks for the icon once and no longer lists it
for (const {href} of document.querySelectorAll('link[rel~="icon"]')) {
  if (!loaded.some(([name]) => name === href)) {
    loaded.push([href, 0]);
  }
}
const tooWide = Math.max(0, document.scrollingElement.scrollWidth - window.innerWidth);
broken().catch(error => ['' + error])
  .then(violations => done({violations, tooWide, loaded}));
