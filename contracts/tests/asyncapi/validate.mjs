// Holds an AsyncAPI document against the official parser: node validate.mjs FILE
// Prints each problem on a line of its own; the exit code is 1 when there is an error, 0 otherwise.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";

const ERROR = 0; // the parser's severities: 0 error, 1 warning, 2 information, 3 hint
const WORDS = ["error", "warning", "information", "hint"];

const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], "utf8"));

for (const { severity, code, path, message } of diagnostics) {
  console.log(`${WORDS[severity]}: ${code} at ${path.join(".") || "the root"}: ${message}`);
}
const broken = document === undefined || diagnostics.some(({ severity }) => severity === ERROR);
if (!broken) {
  console.log(`channels ${document.channels().all().length}, operations ${document.operations().all().length}, `
    + `messages ${document.messages().all().length}`);
}
process.exit(broken ? 1 : 0);
