extension GeneratedText {
  /// Definitions in the shape of Oracle's: each with its own tests, objects and states, which follow all definitions.
  func oval(definitions: Int) -> String {
    let numbers = 1...definitions
    let packages = list(definitions) { $0.name() }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <oval_definitions xmlns="\(Self.oval)" xmlns:l="\(Self.oval)#linux">
      <definitions>
      \(zip(numbers, packages).map(Self.definition).joined())</definitions>
      <tests>
      <l:rpminfo_test id="oval:org.example:tst:1" check="at least one"><l:object object_ref="oval:org.example:obj:1"/>\
      <l:state state_ref="oval:org.example:ste:1"/></l:rpminfo_test>
      \(numbers.map(Self.tests).joined())</tests>
      <objects>
      <l:rpminfo_object id="oval:org.example:obj:1"><l:name>oraclelinux-release</l:name></l:rpminfo_object>
      \(zip(numbers, packages).map(Self.object).joined())</objects>
      <states>
      <l:rpminfo_state id="oval:org.example:ste:1"><l:version operation="pattern match">^8</l:version></l:rpminfo_state>
      <l:rpminfo_state id="oval:org.example:ste:2"><l:signature_keyid operation="equals">82562ea9ad986da3</l:signature_keyid>\
      </l:rpminfo_state>
      \(numbers.map(Self.state).joined())</states>
      </oval_definitions>

      """
  }

  private static let oval = "http://oval.mitre.org/XMLSchema/oval-definitions-5"

  private static func definition(_ number: Int, _ package: String) -> String {
    """
    <definition id="oval:org.example:def:\(number)" version="501" class="patch"><metadata>
    <title>ELSA-2024-\(number): \(package) security update (IMPORTANT)</title>
    <affected family="unix"><platform>Oracle Linux 8</platform></affected>
    <reference source="CVE" ref_id="CVE-2024-\(1000 + number % 9000)" ref_url="https://www.example/cve"/>
    <description>[1.0-\(number)] - A fix for an error that was found in \(package) by its authors.</description>
    <advisory><severity>IMPORTANT</severity><issued date="2024-02-03"/></advisory></metadata>
    <criteria operator="AND"><criterion test_ref="oval:org.example:tst:1" comment="Oracle Linux 8 is installed"/>
    <criteria operator="AND">
    <criterion test_ref="oval:org.example:tst:\(number * 2)" comment="\(package) is earlier than 0:1.0-\(number).el8"/>
    <criterion test_ref="oval:org.example:tst:\(number * 2 + 1)" comment="\(package) is signed with the Oracle Linux 8 key"/>
    </criteria></criteria></definition>

    """
  }

  private static func tests(_ number: Int) -> String {
    """
    <l:rpminfo_test id="oval:org.example:tst:\(number * 2)" version="501" comment="is earlier" check="at least one">
    <l:object object_ref="oval:org.example:obj:\(number + 1)"/><l:state state_ref="oval:org.example:ste:\(number + 2)"/></l:rpminfo_test>
    <l:rpminfo_test id="oval:org.example:tst:\(number * 2 + 1)" version="501" comment="is signed" check="at least one">
    <l:object object_ref="oval:org.example:obj:\(number + 1)"/><l:state state_ref="oval:org.example:ste:2"/></l:rpminfo_test>

    """
  }

  private static func object(_ number: Int, _ package: String) -> String {
    """
    <l:rpminfo_object id="oval:org.example:obj:\(number + 1)" version="501"><l:name>\(package)</l:name></l:rpminfo_object>

    """
  }

  private static func state(_ number: Int) -> String {
    """
    <l:rpminfo_state id="oval:org.example:ste:\(number + 2)" version="501">
    <l:evr datatype="evr_string" operation="less than">0:1.0-\(number).el8</l:evr></l:rpminfo_state>

    """
  }
}
