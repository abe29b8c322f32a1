extension GeneratedText {
  /// Python source of at least a number of bytes, in which each form of import and of string occurs.
  func python(bytes: Int) -> String {
    var text = "\"\"\"A module.\"\"\"\n"
    var number = 0
    while text.utf8.count < bytes {
      number += 1
      text += """
        from package_\(number) import (
            first,  # a comment
            second as other,
        )

        try:
            import module_\(number)
        except ImportError:
            module_\(number) = None


        class Class\(number)(Base):
            \"\"\"What it is for.

            More about it: `import nothing`.
            \"\"\"

            def method(self, argument: dict[str, int] | None = None) -> str:
                if argument is not None and len(argument) > \(number):
                    raise ValueError(f"too many: {argument['key']!r:>{self.width}} of {number}")
                return "text %s" % [value for value in argument.values() if value != 0x1F][0:2]


        """
    }
    return text
  }
}
