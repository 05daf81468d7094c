// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/received.h"
#include "domain/repositories.h"

namespace evenpace {

/** What a therapist gave, and what was told them: programs as they were signed, reports that were sent, receipts. One call is one
 * transaction; when it returns Ok it is on disk. */
class TherapyRepository
{
public:
    virtual ~TherapyRepository() = default;
};

} // namespace evenpace
