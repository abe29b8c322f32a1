import Standards
import TestSupport
import Testing

@Suite("package URL")
struct PackageURLTests {
  /// Cases of the purl specification's own tests (package-url/purl-spec, folder `tests`, MIT).
  @Test(
    "is put into canonical form",
    arguments: [
      ("pkg:PYPI/Django_package@1.11.1.dev1", "pkg:pypi/django-package@1.11.1.dev1"),
      (
        "pkg:pypi/django@1.11.1?file_name=Django-1.11.1.tar.gz",
        "pkg:pypi/django@1.11.1?file_name=Django-1.11.1.tar.gz"
      ),
      ("pkg:pypi/jaraco.__text@1.0+CU118", "pkg:pypi/jaraco-text@1.0%2Bcu118"),
      ("pkg:deb/debian/attr@1:2.4.47-2%2Bb1?arch=amd64", "pkg:deb/debian/attr@1:2.4.47-2%2Bb1?arch=amd64"),
      (
        "pkg:Rpm/Fedora/curl@7.50.3-1.fc25?Distro=fedora-25&Arch=i386",
        "pkg:rpm/fedora/curl@7.50.3-1.fc25?arch=i386&distro=fedora-25"
      ),
      (
        "pkg:rpm/fedora/centerim@4.22.10-1.el6?arch=i686&epoch=1&distro=fedora-25",
        "pkg:rpm/fedora/centerim@4.22.10-1.el6?arch=i686&distro=fedora-25&epoch=1"
      ),
      (
        "pkg:docker/customer/dockerimage@sha256%3A244fd47e07d1004f0aed9c?repository_url=registry.example",
        "pkg:docker/customer/dockerimage@sha256:244fd47e07d1004f0aed9c?repository_url=registry.example"
      ),
      (
        "pkg:oci/debian@sha256%3A244fd47e07d10?repository_url=registry.example/library/debian&arch=amd64&tag=latest",
        "pkg:oci/debian@sha256:244fd47e07d10?arch=amd64&repository_url=registry.example%2Flibrary%2Fdebian&tag=latest"
      ),
      (
        "pkg:generic/bitwarderl?vcs_url=git%2Bhttps://git.example/dxtr/bitwarderl%40cc55108da32",
        "pkg:generic/bitwarderl?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fdxtr%2Fbitwarderl%40cc55108da32"
      ),
      (
        "pkg:github/Package-url/purl-Spec@244fd47e07d1004#/everybody//./loves/../dogs/",
        "pkg:github/package-url/purl-spec@244fd47e07d1004#everybody/loves/dogs"
      ),
      (
        "pkg:git/codeberg.org/forgejo/forgejo@a72d2c07#options/locale_readme.md",
        "pkg:git/codeberg.org/forgejo/forgejo@a72d2c07#options/locale_readme.md"
      ),
      ("pkg://npm//myartifact@1.0.0?empty=", "pkg:npm/myartifact@1.0.0"),
    ]
  )
  func canonical(_ input: String, _ expected: String) throws {
    let purl = try PackageURL(parsing: input, .canonicalising)
    #expect(purl.description == expected)
    #expect(try PackageURL(parsing: expected) == purl)
  }

  @Test(
    "refuses what is no package URL",
    arguments: [
      "", "pkg:", "pkg:pypi", "pkg:pypi/", "EnterpriseLibrary.Common@6.0.1304",
      "pkg:EnterpriseLibrary.Common@6.0.1304",
      "pkg:n&g?inx/nginx@0.8.9", "pkg:3nginx/nginx@0.8.9", "pkg:nginx:a/nginx@0.8.9",
      "pkg%3Amaven/org.apache.commons/io",
      "pkg:npm/myartifact@1.0.0?in%20production=true", "pkg:maven/@1.3.4", "pkg:rpm/fedora/curl@7?Arch=i386",
      "pkg:pypi/group/name", "pkg:github/name", "pkg:generic/a%2", "pkg:generic/a%zz", "pkg:generic/%ff",
      "pkg:generic/n%2Fs/a", "pkg:generic/a?k=1&k=2", "pkg:generic/a?k", "pkg:generic/a#b%2Fc",
    ]
  )
  func refused(_ input: String) {
    #expect(throws: (any Error).self) { try PackageURL(parsing: input) }
  }

  @Test("is made from a distribution's name and version")
  func fromParts() throws {
    #expect(PackageURL(pypi: "Jaraco.Text", version: "4.0.0").description == "pkg:pypi/jaraco-text@4.0.0")
    #expect(PackageURL(pypi: "attrs").description == "pkg:pypi/attrs")
    let built = try PackageURL("deb", namespace: "Debian", name: "curl", version: "7.50.3-1")
      .qualified(by: ["distro": "jessie", "arch": "i386", "none": ""])
    #expect(built.description == "pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie")
    #expect(try PackageURL("git", namespace: "host/owner", name: "name").namespace == "host")
  }

  @Test("printing and parsing again changes nothing", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let types = ["pypi", "deb", "rpm", "apk", "docker", "oci", "generic", "github", "git", "gitlab", "npm"]
    for _ in 0..<2_000 {
      let type = types.randomElement(using: &random) ?? "generic"
      let namespace = ["pypi", "oci"].contains(type) ? nil : "s" + text(&random)
      let plain = try PackageURL(
        type,
        namespace: namespace,
        name: "n" + text(&random),
        version: text(&random)
      )
      let purl = try plain.qualified(by: ["a": text(&random), "b_c": text(&random)]).at(
        subpath: text(&random)
      )
      #expect(try PackageURL(parsing: purl.description) == purl)
    }
  }

  private func text(_ random: inout SeededGenerator) -> String {
    let scalars = Array("aB9.-_~:/@?#&=%+ é\u{1F40D}\n".unicodeScalars)
    var result = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      result.append(scalars.randomElement(using: &random) ?? "x")
    }
    return String(result)
  }
}
