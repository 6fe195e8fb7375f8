/**
 * Holds the paths of an emulator that PortOne has not, or that a browser asks for.
 */

/** The path of all that is the emulator's own. PortOne has no such path. */
export const prefix = "/__emulator"

/** The path of the script that puts `window.PortOne` on a page; on PortOne's own host it is the same. */
export const sdkPath = "/v2/browser-sdk.js"

/** The path of the web page. */
export const facePath = "/"

/** The path under which scripts and styles of the pages are. */
export const assetsPath: `/${string}` = `${prefix}/assets`

/** The path of the pages' icon. Without one, browsers ask for one that is not there, and complain. */
export const iconPath: `/${string}` = `${assetsPath}/icon.svg`

/** The path under which checkouts are. */
export const checkoutPath: `/${string}` = `${prefix}/checkout`

/** The path under which payment sessions are, to which their URLs lead. */
export const sessionPath: `/${string}` = `${prefix}/session`

/** The path by which a program gets webhooks, and below which it tells their answers. */
export const listenPath: `/${string}` = `${prefix}/listen`

/** The path that says whether the emulator is well, for what watches over it. */
export const healthPath = "/health"

/** Returns true for a request of the emulator's own: any other is one for PortOne's API. */
export const isOwn = (url: string): boolean =>
  url.startsWith(`${prefix}/`) ||
  url === facePath ||
  url.startsWith("/?") ||
  url.startsWith(sdkPath) ||
  url === healthPath
