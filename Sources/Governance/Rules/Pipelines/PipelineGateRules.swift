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
    rationale:
      "The policy names the checks that every pull request must pass. A pipeline that does not run one lets through what that check "
      + "would have stopped. A program that runs what another file says may run it as well: then this is told beside the finding.",
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
      "A check whose failure passes is none: `|| true`, `failure: ignore`, `continue-on-error` and `allow_failure` turn what the "
      + "policy calls blocking into a remark in a log.",
    fix:
      "Take away what makes the failure pass; accept a finding with a waiver of the tool, not with one of the step.",
    check: findIgnoredGates
  )
}

@Sendable private func findMissingGates(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let steps = facts.after.inventory.pipelineSteps
  guard let first = steps.first else { return Judgement() }
  let isWithoutImages = facts.after.inventory.stages.isEmpty
  let missing = PipelineGate.all.filter { gate in
    policy.pipelineGates.contains(gate.name) && !(gate.name == "container scan" && isWithoutImages)
      && !steps.contains(where: gate.isRun)
  }
  let indirection = steps.lazy.compactMap(PipelineGate.indirection).first
  return Judgement(missing.map { missingGate($0, indirection, first.location) })
}

private func missingGate(
  _ gate: PipelineGate, _ indirection: String?, _ location: SourceLocation
) -> Violation {
  let doubt = indirection.map { ", unless `\($0)` does, into which Assay does not look" } ?? ""
  return Violation(
    "no step of a pipeline runs the gate \(gate.name) (`\(gate.command)`)\(doubt)", at: location,
    subject: Subject(id: gate.name, name: gate.name),
    fix: "add a step that runs it, or name the gates of this project with `pipeline-gates` in the policy file"
  )
}

@Sendable private func findIgnoredGates(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.after.inventory.pipelineSteps.flatMap { step in
      PipelineGate.all.filter { policy.pipelineGates.contains($0.name) }.compactMap { gate -> Violation? in
        guard let run = gate.run(in: step), let pardon = step.pardon ?? shellPardon(in: run) else {
          return nil
        }
        return Violation(
          "the failure of `\(gate.command)` passes: `\(pardon)`", at: step.location,
          subject: Subject(id: gate.name, name: gate.name), fix: "take `\(pardon)` away")
      }
    })
}

/// What a shell is told to do with a failure, where it makes it pass.
private func shellPardon(in line: String) -> String? {
  ["|| true", "|| :", "||true", "; true", "|| exit 0", "--exit-zero"].first { line.contains($0) }
}
