import {inflateRawSync} from 'node:zlib';

/** The text in an address of the viewer, by another way than the viewer's own. */
export const unpack = async packed => inflateRawSync(Buffer.from(packed, 'base64url')).toString();
