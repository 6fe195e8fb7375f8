/** Where the emulator's control is. PortOne has no such path. */
export const prefix = "/__emulator"
