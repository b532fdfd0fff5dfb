import {css} from 'lit';

/** A layout that is asked for has a box of the width that it goes with. */
export const frameStyles = css`
  @media screen {
    .frame {
      container-type: inline-size;
    }
    .frame.row {
      min-inline-size: 600px;
    }
    .frame.stack {
      max-inline-size: 599px;
      margin-inline: auto;
    }
    .scroll:has(> .row) {
      overflow: auto;
    }
  }
`;
