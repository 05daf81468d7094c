// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/received.h"
#include "domain/repositories.h"

namespace evenpace {

/** What a therapist knows of the people in their care: patients by pseudonym, reports as they came, notes. One call is one
 * transaction; when it returns Ok it is on disk. */
class ClinicRepository
{
public:
    virtual ~ClinicRepository() = default;
};

} // namespace evenpace
