/** For the page around an iframe with the viewer: its address, and the height that it needs. */
export {toDataHash, viewerURL, type ViewerOptions} from './address.js';
export {observeFrames, type FrameOptions} from './frames.js';
