/// The page of the governance folder: what people write there, and when it holds.
enum GovernanceGuide {
  static let path = "governance/README.md"

  static let text = """
    # Governance of dependencies

    What people decide about the dependencies of this project, as files that are reviewed like every other change. They hold once
    they are merged: a change is judged with those of the branch that it goes into.

    | file | holds | made by |
    |---|---|---|
    | `dependencies/NAME.toml` | why the project depends on NAME directly: required of what a change adds, not of what is here already | hand |
    | `waivers.toml` | findings that are accepted for a time, each with reason, owner, approver and last day | `assay waiver add` |
    | `baseline.toml` | what was found when Assay came, and does not block until its last day | `assay waiver baseline` |
    | `emergency/ID.toml` | a change that could not wait for a review, which follows within 24 hours | `assay emergency open` |

    A record of a dependency:

    ```toml
    name = "httpx"
    justification = "HTTP client with async; urllib of the standard library has none"
    owner = "ann"
    ```

    """
}
