/** The path of the emulator's control. PortOne has no such path. */
export const prefix = "/__emulator"
