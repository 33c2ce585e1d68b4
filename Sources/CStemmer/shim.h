// Snowball's stemmers (libstemmer), imported as they are.
#pragma once
#include <libstemmer.h>
