/**
 * Shows what the emulator holds, to people.
 */
export {}
