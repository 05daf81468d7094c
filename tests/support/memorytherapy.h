// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/therapyrepository.h"

namespace evenpace {

class MemoryTherapy : public TherapyRepository
{
};

} // namespace evenpace
