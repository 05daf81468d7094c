// SPDX-License-Identifier: Apache-2.0
// The decoder's code, compiled once, without our warnings, for it is not ours.
#define STB_VORBIS_NO_STDIO
#define STB_VORBIS_NO_PUSHDATA_API
#include <stb/stb_vorbis.h>
