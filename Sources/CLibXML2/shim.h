#ifndef ASSAY_CLIBXML2_SHIM_H
#define ASSAY_CLIBXML2_SHIM_H

// ICU's C headers define names that clash with Foundation's (`UErrorCode`), and nothing here uses them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

/// The version of the library that runs, as a number such as 20914. `xmlParserVersion` is a macro around a call, which
/// Swift does not import.
static inline const char *assay_xml_version(void) {
  return xmlParserVersion;
}

#endif
