// SPDX-License-Identifier: Apache-2.0
// A target needs a source for its precompiled headers.
