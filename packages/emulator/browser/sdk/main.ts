/**
 * Puts `window.PortOne` on a merchant's page, in the place of PortOne's script.
 */
export {}
