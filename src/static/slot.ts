/** Of the stand-ins for a page, all that Lit's server renderer asks for. The build has it in place of the others, which would be everybody's. */
export class HTMLSlotElement {
  name = '';
}
