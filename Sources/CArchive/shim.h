#ifndef ASSAY_CARCHIVE_SHIM_H
#define ASSAY_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <stdint.h>
#include <sys/stat.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

/// `AE_IFREG` is a cast, which Swift does not import. A hard link has no data of its own.
static inline int assay_entry_is_file(struct archive_entry *entry) {
  return archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == NULL;
}

/// `archive_read_next_header`, and the name of the entry or NULL.
///
/// libarchive gives a name that is not ASCII only where the locale can show it; the thread's is changed for the call.
static inline int assay_next_header(
    struct archive *archive, locale_t locale, struct archive_entry **entry, const char **name) {
  locale_t previous = locale ? uselocale(locale) : (locale_t)0;
  int status = archive_read_next_header(archive, entry);
  *name = *entry ? archive_entry_pathname(*entry) : NULL;
  if (locale) uselocale(previous);
  return status;
}

/// To be released with `freelocale`; NULL where the system has no such locale.
static inline locale_t assay_utf8_locale(void) {
  return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

/// The size of a regular file, or -1.
static inline int64_t assay_file_size(const char *path) {
  struct stat status;
  if (stat(path, &status) != 0 || !S_ISREG(status.st_mode)) return -1;
  return (int64_t)status.st_size;
}

#endif
