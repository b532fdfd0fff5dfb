/** The script of `viewer.html`: shows the map that the page's address asks for, and tells the page around it the height. */
import {messages} from './messages.js';
import {unpack} from './pack.js';
import {isOn, ownAddress, readRequest, type ViewerRequest} from './request.js';

/** Where an answer comes from; `name` is what problems call it. */
interface Source {
  readonly name: string;
  load(init: RequestInit): Promise<Response> | Response;
}

const root = document.documentElement;
const page = document.body;
const {title} = document;

/** Options that are attributes of the map. No other reaches it. */
const passed = ['view', 'lanes', 'persona', 'density'];

let map: HTMLElementTagNameMap['journey-map'] | undefined;
let request: ViewerRequest;
let shown: string | undefined;

/** Loads a file of this server. Where it leads elsewhere, nothing is shown: the address has to say where it comes from. */
const fileAt = (url: string): Source => ({
  name: url,
  async load(init) {
    let response;
    try {
      response = await fetch(url, {...init, redirect: 'manual'});
    } catch (error) {
      // A sandboxed page is a stranger to its own server.
      throw self.origin === 'null' ? new Error(messages.sandboxed) : error;
    }
    if (response.type === 'opaqueredirect') throw new Error(messages.moved);
    return response;
  },
});

/** A source, or why there is none. */
async function sourceOf({data, src, option}: ViewerRequest): Promise<Source | string> {
  if (data !== null) {
    const unpacked = await unpack(data);
    if ('code' in unpacked) return messages[unpacked.code];
    const headers = {'content-type': `text/${option('type') ?? 'plain'}`};
    return {name: '#data', load: () => new Response(unpacked.text, {headers})};
  }
  if (src === null) return messages.empty;
  const url = ownAddress(src, location.href);
  return url ? fileAt(url) : messages.foreign.replace('{src}', () => src);
}

/** The options that the map and the page have now. */
function dress(): void {
  const {option} = request;
  const lang = option('lang') || map?.journey?.lang || 'en';
  root.lang = lang;
  // Whoever writes in these languages writes from the right.
  root.dir = /^(ar|fa|he|ur)\b/i.test(lang) ? 'rtl' : 'ltr';
  root.style.setProperty('color-scheme', option('color-scheme') ?? '');
  if (!map) return;
  map.lang = lang;
  map.controls = isOn(option('controls'));
  for (const name of passed) {
    const value = option(name);
    if (value === null) map.removeAttribute(name);
    else map.setAttribute(name, value);
  }
}

function draw({name, load}: Source): void {
  map = document.createElement('journey-map');
  // What anybody may write into an address shall not tell another host who reads it.
  map.noRemoteImages = true;
  map.addEventListener('journey-load', ({journey}) => {
    document.title = journey.title || title;
    dress();
    // Out of sight, a frame observes nothing; it shall have its height before it is scrolled to.
    void map?.updateComplete.then(() => tell());
  });
  map.loader = (_, init) => load(init);
  map.src = name;
  dress();
  page.replaceChildren(map);
}

/** Shows what the address asks for, and is called again when that changes. */
async function show(): Promise<void> {
  request = readRequest(location);
  dress();
  tell(true);
  const wanted = `${request.data} ${request.src}`;
  if (wanted === shown) return;
  shown = wanted;
  document.title = title;
  const source = await sourceOf(request);
  // Asked for something else meanwhile.
  if (shown !== wanted) return;
  if (typeof source !== 'string') return draw(source);
  map = undefined;
  const note = document.createElement('p');
  note.role = 'alert';
  note.textContent = source;
  page.replaceChildren(note);
}

let told = 0;

/** Tells the page around it the height, if that is another or is asked for. It is no secret, so whoever that page is may know. */
function tell(anew = false): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (parent === self || !height || (height === told && !anew)) return;
  told = height;
  const {secret} = request;
  parent.postMessage({type: 'journey-map:height', height}, '*');
  if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
}

addEventListener('hashchange', () => void show());
addEventListener('message', ({source, data}) => {
  if (source !== parent) return;
  if (data?.type === 'journey-map:ask' || data?.message === 'ready') tell(true);
});
void show();
new ResizeObserver(() => tell()).observe(root);
