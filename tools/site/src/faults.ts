/** Collects what TypeDoc complains of, each as a line with its place. A site with a complaint is not published. */
import { relative } from "node:path"
import { Logger, LogLevel, type MinimalNode, type MinimalSourceFile } from "typedoc"

export class FaultLogger extends Logger {
  readonly root: string
  readonly faults: Array<string>

  constructor(root: string, faults: Array<string>) {
    super()
    this.root = root
    this.faults = faults
    this.level = LogLevel.Warn
  }

  override log(message: string, level: LogLevel): void {
    super.log(message, level)
    if (level >= LogLevel.Warn) this.faults.push(message)
  }

  protected override addContext(
    message: string,
    _level: LogLevel,
    ...place: readonly [MinimalNode?] | readonly [number, MinimalSourceFile]
  ): string {
    const [node, file] = place
    if (typeof node === "number" && file !== undefined) return `${this.placeOf(file, node)}: ${message}`
    if (typeof node === "object") return `${this.placeOf(node.getSourceFile(), node.getStart())}: ${message}`
    return message
  }

  private placeOf(file: MinimalSourceFile, position: number): string {
    return `${relative(this.root, file.fileName)}:${file.getLineAndCharacterOfPosition(position).line + 1}`
  }
}
