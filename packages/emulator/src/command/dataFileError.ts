/**
 * Says what is wrong with the file of `--data`, in a sentence for the person who started the emulator.
 */
import * as Data from "effect/Data"
import type { PlatformError } from "effect/PlatformError"
import * as Predicate from "effect/Predicate"

/** The file cannot be used. The message says what to do. */
export class DataFileError extends Data.TaggedError("DataFileError")<{
  readonly reason: "InUse" | "NoState" | "DiskFull" | "Unreadable" | "Unwritable"
  readonly message: string
}> {}

/** The codes of a disk, or a quota, without space. */
const full: ReadonlyArray<unknown> = ["ENOSPC", "EDQUOT"]

const isFull = ({ reason }: PlatformError) =>
  Predicate.hasProperty(reason.cause, "code") && full.includes(reason.cause.code)

const describe = ({ reason }: PlatformError) =>
  reason._tag === "NotFound" ? "its folder is not there" : (reason.description ?? reason._tag)

export const unreadable =
  (path: string) =>
  (error: PlatformError): DataFileError =>
    new DataFileError({ reason: "Unreadable", message: `${path} cannot be read: ${describe(error)}` })

export const unwritable =
  (path: string) =>
  (error: PlatformError): DataFileError =>
    isFull(error)
      ? new DataFileError({
          reason: "DiskFull",
          message: `${path} cannot be written: its disk is full. Make room on it.`
        })
      : new DataFileError({ reason: "Unwritable", message: `${path} cannot be written: ${describe(error)}` })

/** Refuses a file that holds no state that can be read. */
export const noState = (path: string, why: string): DataFileError =>
  new DataFileError({
    reason: "NoState",
    message:
      `${path} holds no state of this emulator, and is left as it is: ${why}. ` +
      "Name another file with --data, or move this one away."
  })
