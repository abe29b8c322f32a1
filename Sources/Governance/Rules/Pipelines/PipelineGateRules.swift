internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let missingPipelineGate = Rule(
    id: "missing-pipeline-gate",
    title: "Pipeline without a check that the policy asks for",
    level: .warning,
    clause: .gating,
    needs: [],
    circumstances: [.change],
    rationale:
      "The policy names the checks that every pull request must pass. A pipeline that does not run one lets through what that check "
      + "would have stopped. A step that never runs for a change, or only asks a tool for its version, runs no check. A program that runs what another file says may run it as well: then this is told beside the finding.",
    fix:
      "Add a step that runs the tool, or name the gates of this project with `pipeline-gates` in the policy file.",
    check: findMissingGates
  )

  static let ignoredPipelineGate = Rule(
    id: "ignored-pipeline-gate",
    title: "Check whose failure does not stop a merge",
    level: .error,
    clause: .gating,
    needs: [],
    rationale:
      "A check whose failure passes is none: `|| true` and whatever else follows `||`, a pipe without `pipefail`, `set +e`, "
      + "`failure: ignore`, `continue-on-error` and `allow_failure` turn what the policy calls blocking into a remark in a log.",
    fix:
      "Take away what makes the failure pass; accept a finding with a waiver of the tool, not with one of the step.",
    check: findIgnoredGates
  )
}

@Sendable private func findMissingGates(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let steps = facts.after.inventory.pipelineSteps
  let isRemoved = steps.isEmpty && facts.before?.inventory.pipelineSteps.isEmpty == false
  guard !steps.isEmpty || isRemoved else { return Judgement() }
  let scripts = steps.map(StepScript.init)
  let isWithoutImages = facts.after.inventory.stages.isEmpty
  let missing = PipelineGate.all.filter { gate in
    policy.pipelineGates.contains(gate.name) && !(gate.name == "container scan" && isWithoutImages)
      && !scripts.contains(where: gate.isRun)
  }
  let indirection = scripts.lazy.compactMap(PipelineGate.indirection).first
  return Judgement(missing.map { missingGate($0, indirection, steps.first?.location) })
}

private func missingGate(
  _ gate: PipelineGate, _ indirection: String?, _ location: SourceLocation?
) -> Violation {
  let doubt = indirection.map { ", unless `\($0)` does, into which Assay does not look" } ?? ""
  let reason = location == nil ? ": the change removes the last one" : ""
  return Violation(
    "no step of a pipeline runs the gate \(gate.name) (`\(gate.command)`)\(doubt)\(reason)", at: location,
    subject: Subject(id: gate.name, name: gate.name),
    fix: "add a step that runs it, or name the gates of this project with `pipeline-gates` in the policy file"
  )
}

@Sendable private func findIgnoredGates(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let gates = PipelineGate.all.filter { policy.pipelineGates.contains($0.name) }
  return Judgement(
    facts.after.inventory.pipelineSteps.map(StepScript.init).flatMap { script in
      gates.compactMap { gate -> Violation? in
        guard let pardon = gate.pardon(in: script) else { return nil }
        return Violation(
          "the failure of `\(gate.command)` passes: `\(pardon)`", at: script.step.location,
          subject: Subject(id: gate.name, name: gate.name), fix: "take `\(pardon)` away")
      }
    })
}
