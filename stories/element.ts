import {nothing, type ElementPart, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/** What a story sets on an element, by the names of properties, of CSS properties and of listeners. */
export type Args = Record<string, unknown>;

const kebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

function setAttribute(element: HTMLElement, name: string, value: unknown) {
  if (value == null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

const isRich = (value: unknown) => typeof value === 'object' || typeof value === 'function';

/** Sets one arg. What can be an attribute is one, so that the code beside a story shows it. */
function setArg(element: HTMLElement, name: string, value: unknown, before: unknown) {
  if (name.startsWith('--')) {
    element.style.setProperty(name, value == null ? '' : String(value));
  } else if (/^on[A-Z]/.test(name)) {
    const type = kebab(name).replace(/^on-/, '');
    element.removeEventListener(type, before as EventListener);
    element.addEventListener(type, value as EventListener);
  } else if (isRich(value) || isRich(before)) {
    Object.assign(element, {[name]: value});
  } else {
    setAttribute(element, kebab(name), value);
  }
}

/** Sets what has changed on the element that is there. */
const set = directive(
  class extends Directive {
    #before: Args = {};

    override render(args: Args) {
      this.#before = {...args};
      return nothing;
    }

    override update({element}: ElementPart, [args]: [Args]) {
      const before = this.#before;
      for (const name of Object.keys({...before, ...args})) {
        if (before[name] !== args[name]) {
          setArg(element as HTMLElement, name, args[name], before[name]);
        }
      }
      return this.render(args);
    }
  },
);

/** An element as its args say it, with content. */
export const element = (
  tag: string,
  args: Args,
  content: TemplateResult | string = '',
): TemplateResult => {
  const name = unsafeStatic(tag);
  // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html -- a static name may stand there
  return html`<${name} ${set(args)}>${content}</${name}>`;
};

/** How a story is drawn that says nothing else. */
export const draw = (args: Args, {component}: {component?: string | undefined}): TemplateResult =>
  element(component!, args);
