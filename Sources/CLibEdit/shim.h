// libedit for Swift: its variadic calls wrapped as static inlines, because Swift cannot call them.
#pragma once
#include <histedit.h>
