#ifndef ASSAY_CSQLITE_SHIM_H
#define ASSAY_CSQLITE_SHIM_H

#include <sqlite3.h>

/// `SQLITE_TRANSIENT` is a cast of -1, which Swift does not import: SQLite copies the bytes that it is given.
static inline sqlite3_destructor_type assay_sqlite_transient(void) {
  return SQLITE_TRANSIENT;
}

#endif
