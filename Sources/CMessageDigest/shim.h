// SHA-256 from libmd, which libedit-dev already brings along on Debian.
#pragma once
#include <sys/types.h>
#include <sha2.h>
