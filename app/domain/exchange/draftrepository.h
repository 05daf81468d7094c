// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/received.h"
#include "domain/repositories.h"

namespace evenpace {

/** Programs that are being written, templates, and what was handed over. One call is one transaction; when it returns Ok it
 * is on disk. */
class DraftRepository
{
public:
    virtual ~DraftRepository() = default;
};

} // namespace evenpace
