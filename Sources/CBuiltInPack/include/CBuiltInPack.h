// The role pack that is part of the program: the files of Personas/healthcare-it-pm, as their bytes.
#pragma once
#include <stddef.h>

/// One file of the pack.
typedef struct {
  /// Its path in the pack: "clinician.yaml".
  const char *name;
  /// Its bytes, `length` of them, without a zero at their end.
  const unsigned char *bytes;
  size_t length;
} hotseat_pack_file;

/// How many files there are.
size_t hotseat_pack_file_count(void);

/// The file with this index, which must be less than the count.
hotseat_pack_file hotseat_pack_file_at(size_t index);

/// How many pages of docs/diagnostics there are. A page's name is its code: "P001".
size_t hotseat_page_count(void);

/// The page with this index, which must be less than the count.
hotseat_pack_file hotseat_page_at(size_t index);
