import Facts
import Formats
import Standards
import Syntax
import Testing

@Suite("Ansible")
struct AnsibleTests {
  @Test(
    "roles and collections",
    arguments: [
      PipelineCase(
        "a plain list holds roles", "- a.b\n- {name: c.d, version: 1.10}\n",
        ["1 role a.b - -", "2 role c.d - 1.10"]),
      PipelineCase(
        "both kinds",
        "roles: [a.b]\ncollections:\n  - c.d\n  - {name: e.f, source: 'https://galaxy.example', version: '>=2'}\n",
        ["1 role a.b - -", "3 collection c.d - -", "4 collection e.f https://galaxy.example >=2"]),
      PipelineCase(
        "the short form", "- https://git.example/x/y.git,v1,n\n- git+https://git.example/x/z.git\n",
        ["1 role n https://git.example/x/y.git v1", "2 role z git+https://git.example/x/z.git -"]),
      PipelineCase(
        "a source without a name", "- src: a.b\n- src: 'https://u:p@git.example/x/y.git'\n",
        ["1 role a.b a.b -", "2 role y https://git.example/x/y.git -"]),
      PipelineCase("another program's file", "dependencies: [{name: a, version: 1}]\n", []),
    ])
  func roles(_ row: PipelineCase) throws {
    let rows = try readPipeline("requirements.yml", row.text).roles.map { role in
      "\(role.location.line) \(role.kind.rawValue) \(role.name) \(role.source ?? "-") \(role.version ?? "-")"
    }
    #expect(rows == row.expected)
  }

  @Test("an item without a name, and another file, are rows")
  func unread() throws {
    let text = "- {version: 1}\n- include: other.yml\n"
    #expect(unreadRows(try readPipeline("requirements.yml", text)) == ["1 role", "2 other.yml"])
  }

  @Test(
    "images of tasks",
    arguments: [
      PipelineCase("a container", "- docker_container: {image: 'a:1'}\n", ["1 task a:1"]),
      PipelineCase(
        "by the full name, in a block of a play",
        "- hosts: all\n  tasks:\n  - block:\n    - community.docker.docker_container:\n        image: a\n",
        ["5 task a"]),
      PipelineCase(
        "an image and its tag", "- docker_image: {name: a, tag: '1', source: pull}\n", ["1 task a -> a:1"]),
      PipelineCase("an image that is built", "- docker_image: {name: a, source: build}\n", []),
      PipelineCase("the older form", "- docker_container: name=x image=\"a:1\"\n", ["1 task a:1"]),
      PipelineCase("a template", "- docker_container: name=x image={{ i }}\n", ["1 task {{ i }} -> ?"]),
      PipelineCase(
        "a loop", "- podman_image: {name: '{{ item }}'}\n  loop: ['a:1', b]\n", ["2 task a:1", "2 task b"]),
      PipelineCase("what is removed", "- docker_container: {image: a, state: absent}\n", []),
      PipelineCase("a file of variables", "docker_container: {image: a}\n", []),
    ])
  func images(_ row: PipelineCase) throws {
    #expect(imageRows(try readPipeline("roles/x/tasks/main.yml", row.text)) == row.expected)
  }

  @Test(
    "packages of tasks",
    arguments: [
      PipelineCase("one", "- apt: {name: a=1.2}\n", ["1 apt a 1.2"]),
      PipelineCase("a list", "- apt: {pkg: [a, b]}\n", ["1 apt a -", "1 apt b -"]),
      PipelineCase("with commas", "- ansible.builtin.yum: name=a-1.2,b\n", ["1 yum a 1.2", "1 yum b -"]),
      PipelineCase(
        "pip with a version", "- pip: {name: a, version: '1.2'}\n- pip: {name: ['b==2', 'c>=1']}\n",
        ["1 pip a 1.2", "2 pip b 2", "2 pip c -"]),
      PipelineCase(
        "a loop", "- apt: {name: '{{ item }}'}\n  with_items: [a, b]\n", ["2 apt a -", "2 apt b -"]),
      PipelineCase(
        "whatever the system has", "- package: {name: [a, b]}\n- ansible.builtin.dnf5: {name: c-1.2}\n",
        ["1 package a -", "1 package b -", "2 dnf c 1.2"]),
      PipelineCase(
        "a loop that is named twice", "- apt: {name: ['{{ item }}', c, '{{item}}']}\n  loop: [a]\n",
        ["2 apt a -", "1 apt c -"]),
      PipelineCase("templates are rows", "- pip: {name: ['{{ a }}', b]}\n", ["1 pip b -", "1 ? {{ a }}"]),
      PipelineCase("what is removed", "- apt: {name: a, state: absent}\n", []),
    ])
  func packages(_ row: PipelineCase) throws {
    let inventory = try readPipeline("ansible/tasks.yml", row.text)
    #expect(
      installRows(inventory) + inventory.notEvaluated.map { "\($0.line ?? 0) ? \($0.subject)" }
        == row.expected)
  }
}
